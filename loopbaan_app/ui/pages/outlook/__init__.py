"""Kansen: vacancies, forecasts, regions and choices, each with its source; and one page for each series."""

from loopbaan_app.ui.pages.outlook.view import View as View
