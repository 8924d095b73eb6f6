"""Report what this computer has for the plugin."""

from __future__ import annotations

import os

from ..environment import BROKEN, MISSING, NEEDED, WORKS, Finding, check_environment, remedy
from ..io.report_html import Report
from ..reporting import Reporter
from .common import RunSettings


def run_environmentcheck(
    host: dict[str, str],
    dependencies_folder: str,
    *,
    outputs: dict[str, str | None],
    settings: RunSettings,
    reporter: Reporter,
) -> dict[str, str | int]:
    """Probe every package, log what was found and write the report if it was asked for.

    Parameters
    ----------
    host : dict
        Name to version of what runs Python: QGIS, Qt, Python, ….
    dependencies_folder : str
        Where the plugin looks for packages that the user adds.
    outputs : dict
        ``REPORT``: path of an HTML file, or None.

    Returns
    -------
    dict
        ``QGIS``, ``QT``, ``PYTHON``, ``PACKAGES``, ``MISSING``, ``BROKEN`` (text), ``N_NEEDED_MISSING``.
    """
    findings = check_environment()
    added = "is there" if os.path.isdir(dependencies_folder) else "does not exist"
    for name, version in host.items():
        reporter.info(f"{name}: {version}")
    for finding in findings:
        _log(finding, dependencies_folder, reporter)
    if outputs.get("REPORT"):
        _report(host, findings, dependencies_folder, added, settings).write(outputs["REPORT"])
    needed = [finding for finding in findings if finding.package.role == NEEDED and finding.status != WORKS]
    return {
        "QGIS": host.get("QGIS", ""),
        "QT": host.get("Qt", ""),
        "PYTHON": host.get("Python", ""),
        "PACKAGES": ", ".join(f"{found.package.name} {found.version}" for found in findings if found.status == WORKS),
        "MISSING": ", ".join(found.package.name for found in findings if found.status == MISSING),
        "BROKEN": ", ".join(f"{found.package.name} ({found.problem})" for found in findings if found.status == BROKEN),
        "N_NEEDED_MISSING": len(needed),
    }


def _log(finding: Finding, dependencies_folder: str, reporter: Reporter) -> None:
    package = finding.package
    line = f"{package.name} {finding.version or ''}".strip() + f": {finding.status}"
    if finding.problem:
        line += f" ({finding.problem})"
    line += f"; {package.role}: {package.gives}."
    tell = (
        reporter.warn
        if finding.status == BROKEN or (finding.status == MISSING and package.role == NEEDED)
        else reporter.info
    )
    tell(line)
    for advice in remedy(finding, dependencies_folder):
        tell(f"    {advice}")


def _report(
    host: dict[str, str], findings: list[Finding], dependencies_folder: str, added: str, settings: RunSettings
) -> Report:
    provenance = settings.provenance
    report = Report("Environment of Mining InSAR", f"Mining InSAR {provenance.version}: {provenance.command}")
    report.facts(host)
    report.heading("Packages")
    bad = [number for number, finding in enumerate(findings) if finding.status != WORKS]
    report.table(
        ["Package", "Version", "State", "Role", "Gives"],
        [
            [found.package.name, found.version, found.status, found.package.role, found.package.gives]
            for found in findings
        ],
        marked=bad,
    )
    for number in bad:
        finding = findings[number]
        report.heading(f"How to get {finding.package.name}")
        if finding.problem:
            report.paragraph(finding.problem)
        report.bullets(remedy(finding, dependencies_folder))
    report.heading("Your own packages")
    report.paragraph(
        f"The plugin also looks for packages in {dependencies_folder}, after QGIS's own. That folder {added}."
    )
    return report
