import Text

extension CorpusCheck {
  /// From so many faults on they are also counted by field and kind.
  private static let fewestGrouped = 20
  /// So many of a field and kind are listed.
  private static let mostListed = 10

  /// The lines of the report with the names of fields as they are.
  package var lines: [String] { lines(fieldName: { $0 }) }

  /// What was found out of bare files, the first faults of each kind, then the warnings, how many there
  /// are, and the summary, a line each.
  ///
  /// - Parameter fieldName: A field as it must be written in a query.
  package func lines(fieldName: (String) -> String) -> [String] {
    let listed = first(Self.mostListed, of: faults) + first(Self.mostListed, of: warnings)
    let count = faults.count + warnings.count
    let isCut = listed.count < count
    var lines = found.flatMap { $0.lines(fieldName) } + listed.map(\.rendered)
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
      faultCount == 0 ? "no faults" : Plural.counted(faultCount, "fault"),
      warningCount == 0 ? nil : Plural.counted(warningCount, "warning"),
      unkept == FaultCount()
        ? nil : "\(unkept.faults + unkept.warnings) of them counted and not listed",
    ]
    let size = [Plural.counted(tableCount, "table"), Plural.counted(rowCount, "row")]
    return "\(found.compactMap { $0 }.joined(separator: ", ")): \(size.joined(separator: ", "))"
  }
}

extension CorpusCheck.Group {
  /// `events.csv:date: 12 bad dates, on lines 5, 19, 40 ...`.
  fileprivate var line: String {
    let place = field.map { "\(file):\($0)" } ?? file
    let first = lines.map { String($0) }.joined(separator: ", ")
    let places =
      lines.isEmpty ? "" : ", on \(Plural.word(count, "line")) \(first)\(count > 3 ? " ..." : "")"
    return "\(place): \(noun.counted(count))\(places)"
  }
}

extension FoundTable {
  /// How the file was read, and a line for each column.
  fileprivate func lines(_ fieldName: (String) -> String) -> [String] {
    let size =
      "\(Plural.counted(rowCount, "row")) of \(Plural.counted(columns.count, "column"))"
    let rows =
      [["field", "kind", "filled", "missing", "first values"]] + columns.map { $0.cells(fieldName) }
    let widths = (0..<4).map { column in rows.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
    return ["\(origin.file): collection '\(name)', \(form.words), \(size)"]
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
        switch date.parts {
        case .numbers: "  \(date.name): the date of \(date.fields.joined(separator: ", "))"
        case .bounds(let start, let end): "  \(date.name): the span from \(start) to \(end)"
        }
      }
  }
}

extension FoundTable.FoundColumn {
  fileprivate func cells(_ fieldName: (String) -> String) -> [String] {
    let signs = markers.isEmpty ? "" : " (\(markers.joined(separator: ", ")))"
    let written = fieldName(name)
    let label = heading == name ? written : "\(written) ('\(heading)')"
    let values = examples.map { DisplayWidth.truncated($0, to: 24) }.joined(separator: ", ")
    let lacking = String(missing) + signs + (unread > 0 ? ", \(unread) unread" : "")
    return [label, kind, String(filled), lacking, values]
  }
}
