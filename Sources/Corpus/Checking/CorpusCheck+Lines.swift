package import Messages
import Text

extension CorpusCheck {
  /// From so many faults on they are also counted by field and kind.
  private static let fewestGrouped = 20
  /// So many of a field and kind are listed.
  private static let mostListed = 10

  /// What was found out of bare files, the first faults of each kind, then the warnings, how many there
  /// are, and the summary, a line each.
  ///
  /// - Parameters:
  ///   - messages: The sentences of the reader's language.
  ///   - fieldName: A field as it must be written in a query.
  package func lines(
    _ messages: MessageCatalogue, fieldName: (String) -> String = { $0 }
  ) -> [String] {
    let listed = first(Self.mostListed, of: faults) + first(Self.mostListed, of: warnings)
    let count = faults.count + warnings.count
    let isCut = listed.count < count
    var said = listed.map(\.rendered)
    if isCut || count >= Self.fewestGrouped { said += groups.map(\.message) }
    if isCut { said.append(Message("check.first-of-each-kind", ["count": Self.mostListed])) }
    said.append(summary)
    return found.flatMap { $0.lines(messages, fieldName) } + said.map(messages.text)
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
  package var summary: Message {
    let faultCount = faults.count + unkept.faults
    let warningCount = warnings.count + unkept.warnings
    let found = [
      faultCount == 0
        ? Message("check.no-faults") : Message("check.faults", ["count": faultCount]),
      warningCount == 0 ? nil : Message("check.warnings", ["count": warningCount]),
      unkept == FaultCount()
        ? nil : Message("check.unkept", ["count": unkept.faults + unkept.warnings]),
    ]
    let size = [
      Message("check.tables", ["count": tableCount]), Message("check.rows", ["count": rowCount]),
    ]
    return Message(
      "check.summary",
      ["faults": Message.joined(found.compactMap { $0 }), "size": Message.joined(size)])
  }
}

extension CorpusCheck.Group {
  /// `events.csv:date: 12 bad dates, on lines 5, 19, 40 ...`.
  fileprivate var message: Message {
    let place = field.map { "\(file):\($0)" } ?? file
    let counted = noun.counted(count)
    let first = lines.map { String($0) }.joined(separator: ", ")
    return switch (lines.count, count) {
    case (0, _): Message("check.group", ["place": place, "faults": counted])
    case (_, 1): Message("check.group.on-line", ["place": place, "faults": counted, "line": first])
    case (_, ...3):
      Message("check.group.on-lines", ["place": place, "faults": counted, "lines": first])
    default:
      Message("check.group.on-first-lines", ["place": place, "faults": counted, "lines": first])
    }
  }
}

extension FoundTable {
  /// How the file was read, and a line for each column.
  fileprivate func lines(
    _ messages: MessageCatalogue, _ fieldName: (String) -> String
  ) -> [String] {
    let rows =
      [Self.headings.map(messages.text)] + columns.map { $0.cells(messages, fieldName) }
    let widths = (0..<4).map { column in rows.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
    let heading = Message(
      "check.table",
      [
        "file": origin.file, "name": name, "form": form.message, "rows": rowCount,
        "columns": columns.count,
      ])
    return [messages.text(heading)]
      + rows.map { cells in
        let padded = (0..<4).map { column in
          DisplayWidth.padded(cells[column], to: widths[column], alignRight: column > 1)
        }
        return "  " + (padded + [cells[4]]).joined(separator: "  ")
      } + gathered.map { "  " + messages.text($0) } + [""]
  }

  private static let headings = [
    Message("check.heading.field"), Message("check.heading.kind"),
    Message("check.heading.filled"), Message("check.heading.missing"),
    Message("check.heading.first-values"),
  ]

  /// The fields that hold what is in several columns.
  private var gathered: [Message] {
    origin.resource.clio.gather.map { field in
      Message("check.values-of", ["name": field.name, "fields": field.fields])
    }
      + origin.resource.clio.dates.map { date in
        switch date.parts {
        case .numbers: Message("check.date-of", ["name": date.name, "fields": date.fields])
        case .bounds(let start, let end):
          Message("check.span-of", ["name": date.name, "start": start, "end": end])
        }
      }
  }
}

extension FoundTable.FoundColumn {
  fileprivate func cells(
    _ messages: MessageCatalogue, _ fieldName: (String) -> String
  ) -> [String] {
    let signs = markers.isEmpty ? "" : " (\(markers.joined(separator: ", ")))"
    let written = fieldName(name)
    let label = heading == name ? written : "\(written) ('\(heading)')"
    let values = examples.map { DisplayWidth.truncated($0, to: 24) }.joined(separator: ", ")
    let lacking = String(missing) + signs
    let shown =
      unread > 0
      ? messages.text(Message("check.unread", ["missing": lacking, "count": unread])) : lacking
    return [label, kind, String(filled), shown, values]
  }
}
