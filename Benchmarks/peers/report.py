"""The report in Markdown."""
import statistics

CLIO, PEER, SLOW = "clio", "DuckDB", "SQLite"
NOTHING = "–"


def report(facts, table, measurement, show_sql):
    """All of it, as one text."""
    parts = [head(facts, table, measurement), load_table(measurement), query_table(measurement)]
    if show_sql:
        parts.append(sql_list(measurement))
    return "\n\n".join(parts)


def head(facts, table, measurement):
    lines = [
        f"- {name}: {value}" for name, value in facts
        if name != SLOW or name in measurement.usage]
    lines.append(
        f"- data: {table.shape.name}, {table.rows:,} rows, {len(table.columns())} columns,"
        f" {table.megabytes:,.0f} MB")
    lines.append(
        f"- repetitions: first questions best of {measurement.starts},"
        f" others best of {measurement.repetitions}")
    ways = [f"{name} {usage.round_trip:.2f} ms" for name, usage in measurement.usage.items()]
    lines.append(f"- a question that asks nothing, in all times below: {', '.join(ways)}")
    return "\n".join(lines)


def load_table(measurement):
    """Seconds to load and megabytes of memory."""
    rows = []
    for name, usage in measurement.usage.items():
        pure = f"{min(usage.pure_loads):.2f}" if usage.pure_loads else NOTHING
        rows.append([
            name, f"{min(usage.loads):.2f}", pure, f"{usage.loaded_peak:,.0f}",
            f"{usage.final_peak:,.0f}"])
    names = [
        "", "start to first count, s", "load alone, s", "peak loaded, MB", "peak at the end, MB"]
    return grid(names, rows)


def query_table(measurement):
    names = [
        "milliseconds", "clio first", "DuckDB first", "DuckDB / clio", "clio", "DuckDB",
        "DuckDB / clio"]
    has_slow = SLOW in measurement.usage
    rows = []
    for result in measurement.results:
        mark = " (answers differ)" if result.differs else ""
        row = [code(example(result.query, "clio", measurement)) + mark]
        for times in (result.first, result.warm):
            row += [milliseconds(times[CLIO]), milliseconds(times[PEER]), quotient(ratio(times))]
        rows.append(row + ([milliseconds(result.warm[SLOW])] if has_slow else []))
    first = mean([ratio(result.first) for result in measurement.results])
    warm = mean([ratio(result.warm) for result in measurement.results])
    rows.append(["geometric mean", "", "", first, "", "", warm] + ([""] if has_slow else []))
    return grid(names + ([SLOW] if has_slow else []), rows)


def sql_list(measurement):
    """What the peers were asked at the first repetition."""
    lines = []
    for result in measurement.results:
        lines.append(f"- {code(example(result.query, 'clio', measurement), in_table=False)}")
        for language in ["duckdb"] + (["sqlite"] if result.query.sqlite else []):
            text = code(example(result.query, language, measurement), in_table=False)
            lines.append(f"  - {language}: {text}")
    return "\n".join(lines)


def example(query, language, measurement):
    return query.text(language, measurement.literals(0))


def ratio(times):
    """Over 1 where clio is faster."""
    return times[PEER] / times[CLIO]


def mean(ratios):
    return quotient(statistics.geometric_mean(ratios))


def quotient(value):
    return f"{value:.2f}" if value >= 0.1 else f"{value:.4f}"


def milliseconds(value):
    """Three digits that count."""
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def code(text, in_table=True):
    """A bar within a table would end the cell, even in code."""
    return "`" + (text.replace("|", "\\|") if in_table else text) + "`"


def grid(names, rows):
    """A table; all columns but the first are numbers."""
    lines = [names, ["---"] + ["---:"] * (len(names) - 1)] + rows
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)
