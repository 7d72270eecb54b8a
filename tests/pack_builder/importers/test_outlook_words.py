"""The basis of an outlook in short Dutch."""

from loopbaan_app.pack_builder.importers.outlook_words import basis_in_words


def test_steps_down_and_limits_are_told():
    words = basis_in_words(
        "knelpunten werkgevers 2030: groot (index 0.779); spanning 2026Q1: onbekend; "
        "baanopeningen 2025-2030: 11% (erg laag); een stap lager: weinig baanopeningen; begrensd op goed"
    )
    assert "Spanning begin 2026: dat weten we niet." in words
    assert "Plekken die vrijkomen in zes jaar: 11 procent (erg laag)." in words
    assert words.endswith("Hooguit goed, want dit beroep past maar deels in de groep.")


def test_an_unpromising_word_of_uwv_comes_first():
    words = basis_in_words("UWV-bericht 2022 noemt dit beroep kansarm; gaat voor (richting: blijft krap)")
    assert words.startswith("UWV noemde de kans in dit beroep in 2022 klein.")
