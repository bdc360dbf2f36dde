/// What the values of a column of a file are, before they are read.
enum ColumnKind: Equatable {
  case text, integer, decimal, boolean
  case date(DateForm)
  /// A list with its separator; an empty one for JSON arrays.
  case list(separator: String)
}
