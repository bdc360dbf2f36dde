import Chronology
import Messages

/// Makes a corpus of tables as their files give them.
enum CorpusAssembly {
  /// Checks keys, resolves references and adds the fields of link tables.
  ///
  /// - Parameter notes: what is wrong with the files besides tables.
  static func corpus(
    name: String, title: String?, _ drafts: [TableDraft], notes: [LoadFault] = []
  ) -> Corpus {
    var drafts = drafts
    for index in drafts.indices { drafts[index].checkUniqueness() }
    var resolver = ReferenceResolver(drafts)
    for index in drafts.indices { resolver.resolve(&drafts[index], at: index) }
    let links = LinkFields(&drafts)
    for index in drafts.indices {
      checkDisplay(of: &drafts[index], at: index, links)
      checkTimeline(of: &drafts[index])
      drafts[index].joinQuantities()
    }
    let tables = drafts.indices.map { index in
      table(drafts[index], at: index, namedBy: resolver.sharedFields[index], links)
    }
    let reports = notes + drafts.flatMap(\.log.faults)
    return Corpus(
      name: name, title: title, tables: tables, faults: reports.filter { !$0.kind.isWarning },
      warnings: reports.filter(\.kind.isWarning),
      unkept: drafts.reduce(FaultCount()) { $0 + $1.log.unkept })
  }

  private static func table(
    _ draft: TableDraft, at index: Int, namedBy naming: Int?, _ links: LinkFields
  ) -> Table {
    let declared = draft.origin.resource.schema?.fields ?? []
    let stored = draft.fields.enumerated().map { index, field -> Field in
      var made = Field(
        name: field.name, label: field.label, origin: field.isGathered ? .gathered : .stored,
        column: field.column,
        faulty: field.faulty.isEmpty
          ? nil : RowSet(capacity: draft.rowCount, rows: field.faulty),
        unread: field.unread.isEmpty ? nil : field.unread,
        quantity: field.quantity,
        unit: declared.indices.contains(index) ? declared[index].clio.written?.unit : nil,
        constraints: field.constraints)
      if declared.indices.contains(index) {
        made.about = declared[index].description
        made.meanings = declared[index].clio.meanings
      }
      return made
    }
    let link = LinkTable(draft, at: index)
    return Table(
      name: draft.name, title: draft.title, rowCount: draft.rowCount,
      fields: stored + links.links[index] + links.roles[index],
      idField: idField(of: draft),
      nameField: nameField(of: stored) ?? (idField(of: draft) == nil ? naming : nil),
      display: draft.clio.display,
      aliases: links.aliases[index], isLink: link != nil,
      ends: link.map {
        Table.Ends(first: $0.first.field, second: $0.second.field, role: $0.role)
      },
      hierarchyField: hierarchyField(of: draft, at: index), sourceField: sourceField(of: draft),
      many: draft.clio.many, key: draft.key, passive: draft.clio.passive,
      timeline: TableTimeline(period: draft.clio.period, order: draft.clio.order),
      origin: draft.origin)
  }

  /// Drops what `clio.display` names and the table does not have.
  private static func checkDisplay(
    of draft: inout TableDraft, at index: Int, _ links: LinkFields
  ) {
    if draft.clio.display.isEmpty { return }
    let linked = links.links[index] + links.roles[index]
    let all = draft.fields.map(\.name) + linked.map(\.name) + links.aliases[index].keys
    let names = Set(all.map { $0.lowercased() })
    for name in draft.clio.display where !names.contains(name.lowercased()) {
      let reason = Message("load.display-without-field", ["name": name])
      draft.log.add(.badDescriptor(reason: reason), line: nil)
    }
    draft.clio.display.removeAll { !names.contains($0.lowercased()) }
  }

  /// Drops what is declared of the time of rows and cannot be followed.
  private static func checkTimeline(of draft: inout TableDraft) {
    if let period = draft.clio.period, EDTFDate(ifValid: period) == nil {
      let reason = Message("load.period-not-a-date", ["period": period])
      draft.log.add(.badDescriptor(reason: reason), line: nil)
      draft.clio.period = nil
    }
    guard let order = draft.clio.order else { return }
    let names = Set(draft.fields.map { $0.name.lowercased() })
    let reason: Message
    if let unknown = order.fields.first(where: { !names.contains($0.lowercased()) }) {
      reason = Message("load.order-without-field", ["name": unknown])
    } else if case .numbers(let name) = order, !draft.hasNumbers(name) {
      reason = Message("load.order-not-numbers", ["name": name])
    } else {
      return
    }
    draft.log.add(.badDescriptor(reason: reason), line: nil)
    draft.clio.order = nil
  }

  /// The field of a key of one field, where its values are texts or numbers.
  private static func idField(of draft: TableDraft) -> Int? {
    guard draft.key.count == 1 else { return nil }
    switch draft.fields[draft.key[0]].column {
    case .text, .category, .integer: return draft.key[0]
    default: return nil
    }
  }

  private static func nameField(of fields: [Field]) -> Int? {
    fields.firstIndex { $0.name.lowercased() == "name" }
      ?? fields.firstIndex { $0.name.lowercased() == "title" }
  }

  /// The reference to the same table that `under` follows: the declared one, else by its name.
  private static func hierarchyField(of draft: TableDraft, at index: Int) -> Int? {
    let candidates = draft.fields.indices.filter { field in
      guard case .reference(let column) = draft.fields[field].column,
        case .table(index) = column.target
      else { return false }
      return true
    }
    return candidates.first { draft.fields[$0].isHierarchy }
      ?? candidates.first { ["part_of", "broader"].contains(draft.fields[$0].name.lowercased()) }
  }

  /// The reference to what states a row: the declared one, else the one named `source`.
  private static func sourceField(of draft: TableDraft) -> Int? {
    let candidates = draft.fields.indices.filter { field in
      switch draft.fields[field].column {
      case .reference, .link: true
      default: false
      }
    }
    return candidates.first { draft.fields[$0].isSource }
      ?? candidates.first { draft.fields[$0].name.lowercased() == "source" }
  }
}

extension TableDraft {
  /// Whether a field holds whole numbers.
  fileprivate func hasNumbers(_ name: String) -> Bool {
    fields.contains { field in
      guard field.name.lowercased() == name.lowercased(), case .integer = field.column else {
        return false
      }
      return true
    }
  }
}
