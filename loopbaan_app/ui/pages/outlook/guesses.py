"""Placeholder."""

from PySide6.QtWidgets import QWidget

from loopbaan_app.ui.pages.outlook.panels import Host


def build(host: Host) -> list[QWidget]:
    """Nothing yet."""
    return []
