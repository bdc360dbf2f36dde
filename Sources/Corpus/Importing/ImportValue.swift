import JSON
import Messages

/// What a cell of the result is made of.
///
/// It is read with the names of columns, and evaluated with their places in a file.
indirect enum ImportValue<Column: Sendable>: Sendable {
  case constant(String)
  case column(Column)
  /// The item of the list for which the row is made.
  case item
  /// The first of several that is not empty.
  case first([ImportValue])
  /// Those that are not empty, with a sign between them.
  case join([ImportValue], with: String)
  /// A code in words; a code without words stays as it is, and is reported.
  case mapped(ImportValue, [String: String])
  /// The name of a code in a list; empty where the list lacks it.
  case label(ImportValue, list: String)
  /// A code that must be in a list and have at least so many digits: a zero that was lost is reported.
  case code(ImportValue, list: String, digits: Int)
  /// A value, unless it is the same as another.
  case unless(ImportValue, ImportValue)
  case items(Items)
  case date(ImportDate<Column>)

  /// The items of a list in a cell.
  struct Items: Sendable {
    let value: ImportValue
    let separator: String
  }

  /// The same with other columns.
  ///
  /// - Throws: what the transformation throws, such as a column that a file lacks.
  func map<Other, Failure: Error>(
    _ transform: (Column) throws(Failure) -> Other
  ) throws(Failure) -> ImportValue<Other> {
    switch self {
    case .constant(let text): return .constant(text)
    case .column(let column): return .column(try transform(column))
    case .item: return .item
    case .first(let values): return .first(try Self.map(values, transform))
    case .join(let values, let sign): return .join(try Self.map(values, transform), with: sign)
    case .mapped(let value, let words): return .mapped(try value.map(transform), words)
    case .label(let value, let list): return .label(try value.map(transform), list: list)
    case .code(let value, let list, let digits):
      return .code(try value.map(transform), list: list, digits: digits)
    case .unless(let value, let other):
      return .unless(try value.map(transform), try other.map(transform))
    case .items(let items): return .items(try items.map(transform))
    case .date(let date): return .date(try date.map(transform))
    }
  }

  private static func map<Other, Failure: Error>(
    _ values: [ImportValue], _ transform: (Column) throws(Failure) -> Other
  ) throws(Failure) -> [ImportValue<Other>] {
    var mapped: [ImportValue<Other>] = []
    for value in values { mapped.append(try value.map(transform)) }
    return mapped
  }
}

extension ImportValue.Items {
  func map<Other, Failure: Error>(
    _ transform: (Column) throws(Failure) -> Other
  ) throws(Failure) -> ImportValue<Other>.Items {
    .init(value: try value.map(transform), separator: separator)
  }
}

extension ImportValue: JSONReadable where Column == ColumnName {
  init(_ json: JSONValue) throws(JSONMismatch) {
    if case .text(let name) = json {
      self = .column(ColumnName(name))
      return
    }
    let values = try JSONObject(json)
    switch values.members.first?.name {
    case "constant": self = .constant(try values.required("constant"))
    case "item": self = .item
    case "first": self = .first(try values.required("first"))
    case "join":
      self = .join(try values.required("join"), with: try values.optional("with") ?? " ")
    case "label": self = .label(try values.required("of"), list: try values.required("label"))
    case "code":
      self = .code(
        try values.required("of"), list: try values.required("code"),
        digits: try values.valueText("digits").flatMap { Int($0) } ?? 1)
    case "split": self = .items(try Items(json))
    case "of" where values["map"] != nil:
      var words: [String: String] = [:]
      let map: JSONObject = try values.required("map")
      for member in map.members { words[member.name] = try ValueText(member.value).text }
      self = .mapped(try values.required("of"), words)
    case "of" where values["unless"] != nil:
      self = .unless(try values.required("of"), try values.required("unless"))
    case "date", "year", "from": self = .date(try ImportDate(json))
    default: throw JSONMismatch(json, isNot: Message("import.column-or-value"))
    }
  }
}

extension ImportValue.Items: JSONReadable where Column == ColumnName {
  init(_ json: JSONValue) throws(JSONMismatch) {
    let values = try JSONObject(json)
    try values.refuseOthers("split", "separator")
    value = try values.required("split")
    separator = try values.optional("separator") ?? ";"
    if separator.isEmpty { throw JSONMismatch(.lacks("separator")) }
  }
}
