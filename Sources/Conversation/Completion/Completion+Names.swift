import Chronology
import Corpus
import Engine
import Messages
import Plan
import Query
import Text

// Collections, views, earlier answers.
extension Completion {
  func sources(_ place: CompletionPlace) -> [Offer] {
    collections(place)
      + session.workspace.scope.viewNames.filter(place.begins).map {
        Offer(session.workspace.scope.view(named: $0)?.parameters.isEmpty == false ? $0 + "(" : $0)
      }
      + (place.begins("find")
        ? [Offer("find", note: text(Message("help.statement.find")), .possible)] : [])
      + answers(place)
  }

  /// The tables of the corpus; those that only link others last.
  func collections(_ place: CompletionPlace) -> [Offer] {
    corpus.tables.filter { place.begins($0.name) }.map { table in
      Offer(
        Parsing.fieldName(table.name), note: "(\(table.rowCount))",
        table.isLink ? .possible : .likely)
    }
  }

  /// `_`, `_2` and `$name` of answers.
  private func answers(_ place: CompletionPlace) -> [Offer] {
    let count = session.workspace.answers.count
    let numbers = (1...9).reversed().map { count - $0 + 1 }.filter { $0 > 0 }
    let written = (count > 0 ? ["_"] : []) + numbers.reversed().map { "_\($0)" }
    let isBegun = !place.typed.isEmpty
    return written.prefix(isBegun ? 10 : 1).filter { $0.hasPrefix(place.typed) }
      .map { Offer($0, .possible) }
      + session.workspace.parameterNames.answers.map { "$" + $0 }
      .filter { $0.hasPrefix(place.typed) }.map { Offer($0, .possible) }
  }

  /// `$name` where a value may be, once there is one.
  func parameters(_ place: CompletionPlace) -> [Offer] {
    session.workspace.parameterNames.values.map { "$" + $0 }
      .filter { $0.hasPrefix(place.typed) }.map { Offer($0, .possible) }
  }
}

// Fields.
extension Completion {
  /// The rows whose fields are meant at a place.
  func rows(_ place: CompletionPlace) -> RelationSchema? {
    place.around.rows.flatMap { session.workspace.rows(of: $0, in: place.context.source) }
  }

  /// What the values of the comparand of a place are.
  func comparand(_ place: CompletionPlace) -> ValueKind? {
    guard let rows = place.around.rows, case .path(let path)? = place.around.comparand?.kind else {
      return nil
    }
    return session.workspace.kind(of: path, at: rows, in: place.context.source)
  }

  func fields(_ place: CompletionPlace) -> [Offer] {
    if Self.isPath(place.typed) { return steps(place) }
    guard let rows = rows(place) else { return [] }
    return names(of: rows, place.typed) + backwards(rows, place.typed)
  }

  /// A field or what is computed of some. Functions are offered once the name of one is begun: before that,
  /// fields are asked for.
  func operands(_ place: CompletionPlace) -> [Offer] {
    if place.around.isOfGroups {
      return functions(of: [.groups], place.typed, .likely)
        + (place.around.isCondition ? fields(place).map { Offer($0.item, .possible) } : [])
    }
    let themes = FunctionEntry.Theme.allCases.filter { $0 != .groups } + [.groups]
    return fields(place)
      + (place.typed.isEmpty || Self.isPath(place.typed)
        ? [] : functions(of: themes, place.typed, .usual))
      + (place.typed.isEmpty ? [] : parameters(place))
      + ["true", "false", "missing"].filter { !place.typed.isEmpty && place.begins($0) }
      .map { Offer($0, .rare) }
  }

  /// Functions up to their parenthesis, if they have one, with what is in it beside them.
  private func functions(
    of themes: [FunctionEntry.Theme], _ prefix: String, _ rank: Offer.Rank
  ) -> [Offer] {
    themes.flatMap(FunctionEntry.entries).filter { Self.begins($0.name, prefix) }.map { entry in
      let parenthesis = entry.usage.firstIndex(of: "(").map { entry.usage.index(after: $0) }
      let end = parenthesis ?? entry.usage.endIndex
      let note = "\(entry.usage[end...])  \(text(entry.meaning))"
      return Offer(String(entry.usage[..<end]), note: note, rank)
    }
  }

  /// The names of fields: those of the file, then what stages have added and the parts of dates, then roles.
  private func names(of rows: RelationSchema, _ typed: String) -> [Offer] {
    let isQuoted = typed.first == "`"
    let begun = isQuoted ? String(typed.dropFirst().prefix { $0 != "`" }) : typed
    var seen: Set<String> = []
    var offers: [Offer] = []
    for (field, rank) in ordered(rows) {
      // What a join has brought is offered as a whole until its name is written.
      if let prefix = joinedPrefix(field, in: rows) {
        if seen.insert(prefix).inserted, Self.begins(prefix, begun) {
          offers.append(Offer(prefix, begun.isEmpty ? .usual : .goingOn))
        }
        continue
      }
      for name in [field.name] + (isQuoted ? field.heading.map { [$0] } ?? [] : [])
      where seen.insert(name).inserted && Self.begins(name, begun) {
        offers.append(Offer(isQuoted ? "`\(name)`" : Parsing.fieldName(name), rank))
      }
    }
    return offers
  }

  /// The fields in the order in which they are offered.
  private func ordered(_ rows: RelationSchema) -> [(SchemaField, Offer.Rank)] {
    let display = rows.table.map { corpus.tables[$0].display } ?? []
    func place(_ field: SchemaField) -> Int {
      guard let origin = field.origin, rows.table != nil else { return 1 }
      if case .datePart = field.kind { return 4 }
      if let shown = display.firstIndex(of: field.name) { return shown - display.count }
      switch corpus.tables[origin.table].fields[origin.field].origin {
      case .stored, .gathered: return 2
      case .link, .inverse: return 3
      case .role: return 5
      }
    }
    /// Another name of a field that is there under its own: `actors` of `actor`.
    func isOther(_ field: SchemaField) -> Bool {
      guard let origin = field.origin else { return false }
      return rows.fields.contains {
        $0.origin == origin && $0.name.utf8.count < field.name.utf8.count
      }
    }
    let placed = rows.fields.map { (field: $0, place: place($0)) }
    return placed.enumerated().sorted {
      ($0.element.place, $0.offset) < ($1.element.place, $1.offset)
    }.map {
      (
        $0.element.field,
        isOther($0.element.field) ? .rare : $0.element.place == 5 ? .usual : .likely
      )
    }
  }

  /// `who.` of a field `who.name`, which a join or a sequence has brought.
  private func joinedPrefix(_ field: SchemaField, in rows: RelationSchema) -> String? {
    guard let dot = field.name.firstIndex(of: "."), field.heading == nil,
      Parsing.isPath(field.name)
    else { return nil }
    return String(field.name[...dot])
  }

  /// `^source`, once its sign is typed.
  private func backwards(_ rows: RelationSchema, _ typed: String) -> [Offer] {
    guard typed.first == "^" else { return [] }
    let steps = session.workspace.steps(leadingTo: rows)
    return steps.map { "^" + Parsing.fieldName($0.field) }.filter { Self.begins($0, typed) }
      .map { Offer($0) }
      + steps.map { "^" + Parsing.fieldName($0.collection) + "." }.filter { Self.begins($0, typed) }
      .map { Offer($0, .possible) }
  }
}

// Paths: `document.so`, `subject.ki`, `who.na` behind a join.
extension Completion {
  /// Whether a dot in what is typed is one of a path, and does not stand in backquotes.
  static func isPath(_ typed: String) -> Bool {
    guard let dot = typed.lastIndex(of: ".") else { return false }
    return typed[..<dot].count { $0 == "`" }.isMultiple(of: 2)
  }

  /// What may stand behind the last dot of a path.
  private func steps(_ place: CompletionPlace) -> [Offer] {
    guard let dot = place.typed.lastIndex(of: "."), let scope = place.around.rows else { return [] }
    let path = String(place.typed[..<dot])
    let begun = String(place.typed[place.typed.index(after: dot)...])
    if path.isEmpty {
      // A dot alone says that a field is meant.
      guard let rows = rows(place) else { return [] }
      return names(of: rows, begun).map {
        Offer("." + $0.item.text, note: $0.item.note, $0.rank)
      }
    }
    var seen: Set<String> = []
    if path.first == "^", let rows = rows(place) {
      let collection = Parsing.nameOfField(written: path.dropFirst()).lowercased()
      let fields = session.workspace.steps(leadingTo: rows)
        .filter { $0.collection.lowercased() == collection }.map(\.field)
      if !fields.isEmpty {
        return fields.filter { Self.begins($0, begun) }
          .map { Offer("\(path).\(Parsing.fieldName($0))") }
      }
    }
    let joined = (rows(place)?.fields ?? []).compactMap { field -> String? in
      guard Self.begins(field.name, path + "."), Parsing.isPath(field.name) else { return nil }
      return String(field.name.dropFirst(path.count + 1))
    }
    let source = place.context.source
    let further = session.workspace.rows(behind: path, of: scope, in: source)
    let names = joined + further.flatMap { ordered($0).map(\.0.name) }
    return names.filter { !$0.contains(".") && Self.begins($0, begun) && seen.insert($0).inserted }
      .map { Offer("\(path).\(Parsing.fieldName($0))") }
  }
}
