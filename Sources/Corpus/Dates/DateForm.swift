import Chronology
import Messages

/// How the dates of a column are written.
enum DateForm: Hashable {
  /// The Extended Date/Time Format of ISO 8601-2:2019, which `1976`, `1976-06` and `1976-06-03` are.
  case edtf
  /// A pattern of Table Schema, such as `%d/%m/%Y`.
  case pattern(DatePattern)
  /// Any form that says by itself what is day, month and year: `May 1976`, `昭和51年`, `44 BC`.
  case free
  /// The same, where `1911-12` is the years 1911 to 1912.
  case freeSpans
  /// The same, where `1861-7` is a month.
  case freeMonths
  /// The draft of EDTF of 2012, with `u`, `unknown` and `open`.
  case draft
}

extension DateForm {
  /// The form that a field declares.
  ///
  /// - Throws: why a pattern cannot be followed.
  init(type: String, format: String?) throws(Message) {
    guard type == "date" || type == "datetime", let format else {
      self = .edtf
      return
    }
    switch format {
    case "any": self = .free
    case "any-spans": self = .freeSpans
    case "any-months": self = .freeMonths
    case "edtf-2012": self = .draft
    case let text where text.contains("%"):
      self = .pattern(try DatePattern(text.hasPrefix("fmt:") ? String(text.dropFirst(4)) : text))
    default: self = .edtf
    }
  }

  /// The `format` of the field of type `date` that declares this form; nil for EDTF.
  var format: String? {
    switch self {
    case .edtf: nil
    case .pattern(let pattern): pattern.text
    case .free: "any"
    case .freeSpans: "any-spans"
    case .freeMonths: "any-months"
    case .draft: "edtf-2012"
    }
  }

  /// How a field with such dates is declared in a descriptor.
  var declaration: (type: String, format: String?, rdfType: String?) {
    format.map { ("date", $0, nil) } ?? ("string", nil, Self.edtfType)
  }

  /// The type by which a field of texts is declared as one of dates.
  static let edtfType = "http://id.loc.gov/datatypes/edtf"

  /// The date in EDTF. It may still name a day that does not exist, which `EDTFDate` tells.
  ///
  /// - Parameter text: without spaces at its ends.
  /// - Throws: what keeps the text from being a date of this form.
  func edtf(of text: Span<UInt8>) throws(DateRefusal) -> String {
    switch self {
    case .edtf: String(text)
    case .pattern(let pattern): try pattern.edtf(of: text)
    case .free: try FreeDate.edtf(of: text)
    case .freeSpans: try FreeDate.edtf(of: text, .spans)
    case .freeMonths: try FreeDate.edtf(of: text, .months)
    case .draft: DraftEDTF.modern(String(text)) ?? String(text)
    }
  }
}
