"""The rules of the code base: who may import whom, how large things may be, and that nothing talks to a network."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import loopbaan_app

PACKAGE = Path(loopbaan_app.__file__).parent
ROOT = Path(__file__).parent.parent
MODULES = sorted(PACKAGE.rglob("*.py"))
NESTING = (ast.If, ast.For, ast.While, ast.Try)


def test_imports_go_down_only():
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_module_stays_small_and_says_what_it_is(module: Path):
    text = module.read_text(encoding="utf-8")
    tree = ast.parse(text)
    assert text.count("\n") <= 400
    assert ast.get_docstring(tree), "a module starts with one sentence"
    for function in functions(tree):
        lines = (function.end_lineno or 0) - function.lineno + 1
        assert lines <= 50, f"{function.name} has {lines} lines"
        assert nesting(function) <= 3, f"{function.name} is nested too deep"


def test_nobody_sets_a_style_outside_the_theme():
    users = [path.name for path in MODULES if "setStyleSheet" in path.read_text(encoding="utf-8")]
    assert users == ["apply.py"]


def test_there_are_no_globals():
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in MODULES}
    assert not [path for path, tree in trees.items() if any(isinstance(node, ast.Global) for node in ast.walk(tree))]


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def nesting(node: ast.AST, depth: int = 0) -> int:
    deepest = depth
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef):
            continue
        is_elif = isinstance(node, ast.If) and child in node.orelse and isinstance(child, ast.If)
        deeper = depth + (isinstance(child, NESTING) and not is_elif)
        deepest = max(deepest, nesting(child, deeper))
    return deepest
