"""Start: it fits every window."""

import pytest
from PySide6.QtWidgets import QApplication

from loopbaan_app.ui.pages.start import View


@pytest.mark.parametrize(("width", "text"), [(1024, 200), (1024, 100), (700, 150)])
def test_start_never_scrolls_sideways(qtbot, services, width, text):
    services.theme.use("light", text)
    page = View(services)
    qtbot.addWidget(page)
    page.resize(width - services.theme.px(100), 600)
    page.show()
    QApplication.processEvents()
    assert page.horizontalScrollBar().maximum() == 0
