import Text

extension CorpusCheck {
  /// From so many faults on they are also counted by field and kind.
  private static let fewestGrouped = 20
  /// So many of a field and kind are listed.
  private static let mostListed = 10

  /// What was found out of bare files, the first faults of each kind, then the warnings, how many there
  /// are, and the summary, a line each.
  package var lines: [String] {
    let listed = first(Self.mostListed, of: faults) + first(Self.mostListed, of: warnings)
    let count = faults.count + warnings.count
    let isCut = listed.count < count
    var lines = found.flatMap(\.lines) + listed.map(\.rendered)
    if isCut || count >= Self.fewestGrouped { lines += groups.map(\.line) }
    if isCut {
      lines.append(
        "the first \(Self.mostListed) of each kind are listed; --rejects FILE writes all of them")
    }
    return lines + [summary]
  }

  /// The first faults of each field and kind, in their order.
  private func first(_ most: Int, of faults: [LoadFault]) -> [LoadFault] {
    var counts: [Place: Int] = [:]
    return faults.filter { fault in
      counts[Place(fault), default: 0] += 1
      return counts[Place(fault), default: 0] <= most
    }
  }

  /// `2 faults, 1 warning: 20 tables, 1024 rows`.
  package var summary: String {
    let faultCount = faults.count + unkept.faults
    let warningCount = warnings.count + unkept.warnings
    let found = [
      faultCount == 0 ? "no faults" : Self.count(faultCount, "fault"),
      warningCount == 0 ? nil : Self.count(warningCount, "warning"),
      unkept == FaultCount()
        ? nil : "\(unkept.faults + unkept.warnings) of them counted and not listed",
    ]
    let size = [Self.count(tableCount, "table"), Self.count(rowCount, "row")]
    return "\(found.compactMap { $0 }.joined(separator: ", ")): \(size.joined(separator: ", "))"
  }

  fileprivate static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}

extension CorpusCheck.Group {
  /// `events.csv:date: 12 bad dates, on lines 5, 19, 40 ...`.
  fileprivate var line: String {
    let place = field.map { "\(file):\($0)" } ?? file
    let first = lines.map { String($0) }.joined(separator: ", ")
    let places =
      lines.isEmpty ? "" : ", on line\(count == 1 ? "" : "s") \(first)\(count > 3 ? " ..." : "")"
    return "\(place): \(noun.counted(count))\(places)"
  }
}

extension FoundTable {
  /// How the file was read, and a line for each column.
  fileprivate var lines: [String] {
    let size =
      "\(CorpusCheck.count(rowCount, "row")) of \(CorpusCheck.count(columns.count, "column"))"
    let rows = [["field", "kind", "filled", "missing", "first values"]] + columns.map(\.cells)
    let widths = (0..<4).map { column in rows.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
    return ["\(origin.file): collection '\(name)', \(origin.form.words), \(size)"]
      + rows.map { cells in
        let padded = (0..<4).map { column in
          DisplayWidth.padded(cells[column], to: widths[column], alignRight: column > 1)
        }
        return "  " + (padded + [cells[4]]).joined(separator: "  ")
      } + gathered + [""]
  }

  /// The fields that hold what stands in several columns.
  private var gathered: [String] {
    origin.resource.clio.gather.map { field in
      "  \(field.name): the values of \(field.fields.joined(separator: ", "))"
    }
      + origin.resource.clio.dates.map { date in
        "  \(date.name): the date of \(date.fields.joined(separator: ", "))"
      }
  }
}

extension FoundTable.FoundColumn {
  fileprivate var cells: [String] {
    let signs = markers.isEmpty ? "" : " (\(markers.joined(separator: ", ")))"
    let label = heading == name ? name : "\(name) ('\(heading)')"
    let values = examples.map { DisplayWidth.truncated($0, to: 24) }.joined(separator: ", ")
    return [label, kind, String(filled), String(missing) + signs, values]
  }
}
