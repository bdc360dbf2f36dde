import JSON
import Messages

/// How a date of the result is put together from columns.
indirect enum ImportDate<Column: Sendable>: Sendable {
  /// One column in one form.
  case form(ImportValue<Column>, DateForm)
  /// Year, month and day in columns of their own; `open` are the years that mean: not yet over.
  case parts(
    year: ImportValue<Column>, month: ImportValue<Column>?, day: ImportValue<Column>?,
    open: [String])
  /// A start and an end: a span.
  case span(from: ImportDate, to: ImportDate)
  /// A date that must lie in the year of another column.
  case inYear(ImportDate, ImportValue<Column>)
  /// A date of which a code says how precise it is.
  case coded(ImportDate, Precision)

  /// What the codes of a precision say.
  struct Precision: Sendable {
    let code: ImportValue<Column>
    /// The codes by which a start and an end bound the one day on which it happened.
    let oneOf: [String]
    /// The codes by which the day is approximate.
    let approximate: [String]
    /// The codes by which only the month, or the year, is known.
    let month: [String]
    let year: [String]
  }
}

extension ImportDate {
  func map<Other, Failure: Error>(
    _ transform: (Column) throws(Failure) -> Other
  ) throws(Failure) -> ImportDate<Other> {
    switch self {
    case .form(let value, let form): return .form(try value.map(transform), form)
    case .parts(let year, let month, let day, let open):
      return .parts(
        year: try year.map(transform), month: try Self.map(month, transform),
        day: try Self.map(day, transform), open: open)
    case .span(let start, let end):
      return .span(from: try start.map(transform), to: try end.map(transform))
    case .inYear(let date, let year):
      return .inYear(try date.map(transform), try year.map(transform))
    case .coded(let date, let precision):
      let mapped = ImportDate<Other>.Precision(
        code: try precision.code.map(transform), oneOf: precision.oneOf,
        approximate: precision.approximate, month: precision.month, year: precision.year)
      return .coded(try date.map(transform), mapped)
    }
  }

  private static func map<Other, Failure: Error>(
    _ value: ImportValue<Column>?, _ transform: (Column) throws(Failure) -> Other
  ) throws(Failure) -> ImportValue<Other>? {
    guard let value else { return nil }
    return try value.map(transform)
  }
}

extension ImportDate: JSONReadable where Column == ColumnName {
  init(_ json: JSONValue) throws(JSONMismatch) {
    let values = try JSONObject(json)
    try values.refuseOthers(
      "date", "format", "year", "month", "day", "open", "from", "to", "precision", "inYear")
    var date: ImportDate
    if values["from"] != nil {
      date = .span(from: try values.required("from"), to: try values.required("to"))
    } else if values["year"] != nil {
      date = .parts(
        year: try values.required("year"), month: try values.optional("month"),
        day: try values.optional("day"), open: try values.texts("open"))
    } else {
      do throws(Message) {
        let form = try DateForm(type: "date", format: Self.format(values))
        date = .form(try Self.column(values), form)
      } catch {
        throw JSONMismatch(.isRefused(error)).inside("format")
      }
    }
    if let year: ImportValue<ColumnName> = try values.optional("inYear") {
      date = .inYear(date, year)
    }
    let precision: Precision? = try values.optional("precision")
    self = precision.map { .coded(date, $0) } ?? date
  }

  private static func format(_ values: JSONObject) -> String? {
    if case .text(let format)? = values["format"] { return format }
    return nil
  }

  private static func column(
    _ values: JSONObject
  ) throws(Message) -> ImportValue<ColumnName> {
    do throws(JSONMismatch) {
      return try values.required("date")
    } catch {
      throw error.reason
    }
  }
}

extension ImportDate.Precision: JSONReadable where Column == ColumnName {
  init(_ json: JSONValue) throws(JSONMismatch) {
    let values = try JSONObject(json)
    try values.refuseOthers("of", "oneOf", "approximate", "month", "year")
    code = try values.required("of")
    oneOf = try values.texts("oneOf")
    approximate = try values.texts("approximate")
    month = try values.texts("month")
    year = try values.texts("year")
  }
}
