"""Which figures may stand beside each other: never two definitions, methods, kinds of region or years of money."""

from loopbaan_app.model.figure import Figure


def why_not(one: Figure, other: Figure) -> str:
    """Why two figures may not be compared, in one Dutch sentence; empty when they may."""
    if (one.measure, one.unit) != (other.measure, other.unit):
        return "Dit zijn twee verschillende maten. Die kun je niet vergelijken."
    if region_kind(one) != region_kind(other):
        return "Dit zijn twee soorten gebieden. Die kun je niet vergelijken."
    if method(one) != method(other):
        return "Dit is met een andere methode gemeten. Een verschil kan door de methode komen."
    if one.unit.startswith("euro") and one.period != other.period:
        return "De prijzen waren toen anders. Dit zijn bedragen van twee jaren, niet verbeterd voor hogere prijzen."
    if region_kind(one) in ("province", "labour-region") and one.period != other.period:
        return "Vergelijk gebieden alleen binnen hetzelfde kwartaal."
    return ""


def region_kind(figure: Figure) -> str:
    """The kind of region that a figure is about: province, labour-region, country or other."""
    if figure.region.startswith("PV"):
        return "province"
    if figure.region.startswith("AM"):
        return "labour-region"
    return "country" if figure.region in ("NL", "NL01") else "other"


def method(figure: Figure) -> str:
    """The method as the figure tells it: its own words for a series, a known remark for a region; "" when none."""
    if figure.subject_kind == "series":
        return figure.locator
    note = figure.note.lower()
    if "oude methode" in note:
        return "oude methode"
    return "nieuwe methode" if "methode" in note else ""
