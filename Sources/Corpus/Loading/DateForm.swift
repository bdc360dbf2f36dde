/// How the dates of a column are written.
enum DateForm: Equatable {
  case edtf
  /// A pattern of Table Schema with `%Y`, `%m` and `%d`, such as `%d/%m/%Y`.
  case pattern(String)

  init(type: String, format: String?) {
    if type == "date", let format, format.contains("%") {
      self = .pattern(format.hasPrefix("fmt:") ? String(format.dropFirst(4)) : format)
    } else {
      self = .edtf
    }
  }
}

extension DateForm {
  /// How a field with such dates is declared in a descriptor.
  var declaration: (type: String, format: String?, rdfType: String?) {
    switch self {
    case .edtf: ("string", nil, Self.edtfType)
    case .pattern(let pattern): ("date", pattern, nil)
    }
  }

  /// The type by which a field of texts is declared as one of dates.
  static let edtfType = "http://id.loc.gov/datatypes/edtf"

  /// The date in EDTF, or nil where the text does not follow the form.
  func edtf(of text: String) -> String? {
    guard case .pattern(let pattern) = self else { return text }
    var rest = Substring(text)
    var parts: [Character: String] = [:]
    var signs = pattern.makeIterator()
    while let sign = signs.next() {
      guard sign == "%", let part = signs.next(), part != "%" else {
        guard rest.popFirst() == sign else { return nil }
        continue
      }
      let digits = rest.prefix(part == "Y" ? 4 : 2).prefix { $0.isASCII && $0.isNumber }
      guard "Ymd".contains(part), !digits.isEmpty else { return nil }
      parts[part] = String(repeating: "0", count: part == "Y" ? 0 : 2 - digits.count) + digits
      rest = rest.dropFirst(digits.count)
    }
    guard rest.isEmpty, let year = parts["Y"] else { return nil }
    return ([year] + [parts["m"], parts["d"]].compactMap { $0 }).joined(separator: "-")
  }
}
