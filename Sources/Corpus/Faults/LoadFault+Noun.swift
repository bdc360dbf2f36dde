import Text

extension LoadFault {
  /// What a kind of fault is called where several are counted.
  package struct Noun: Hashable, Sendable {
    package let one: String
    package let many: String

    /// - Parameter rest: what follows the noun in both numbers: `row with missing cells`.
    fileprivate init(_ one: String, _ rest: String = "") {
      self.one = one + rest
      many = "\(one)s\(rest)"
    }

    init(one: String, many: String) {
      self.one = one
      self.many = many
    }

    /// `1 bad date`, `3 bad dates`.
    package func counted(_ count: Int) -> String { Plural.counted(count, one, many) }
  }
}

extension LoadFault.Kind {
  /// What such a fault is called where several are counted.
  package var noun: LoadFault.Noun {
    switch self {
    case .notADate: .init("bad date")
    case .notANumber: .init("bad number")
    case .notBoolean: .init("bad truth value")
    case .notAList: .init("bad list")
    case .required: .init("missing value")
    case .notUnique: .init("repeated value")
    case .duplicateKey: .init("duplicate id")
    case .duplicateRow: .init("duplicate row")
    case .notInEnumeration: .init("value", " outside the list")
    case .notMatchingPattern: .init("value", " outside the pattern")
    case .danglingReference: .init("dangling reference")
    case .ambiguousReference: .init("ambiguous reference")
    case .surplusCells: .init("row", " with surplus cells")
    case .missingCells: .init("row", " with missing cells")
    case .unterminatedQuote: .init("quote", " without end")
    case .invalidEncoding: .init("cell", " that is no text")
    case .outOfRange: .init("value", " out of range")
    case .wrongLength: .init("value", " of a wrong length")
    case .outsideBounds: .init("value", " outside its bounds")
    case .blankEnd: .init("blank", " at the end")
    case .reversedSpan: .init("reversed span")
    case .textBehindQuotes: .init("cell", " with text behind its quotes")
    case .notJSON: .init("line", " that is no JSON")
    case .looseJSON: .init("place", " that is no JSON")
    case .repeatedName: .init("repeated name")
    case .brokenReference: .init("broken reference")
    case .recorded(let fault): fault.noun
    default: .init("fault", " of the file")
    }
  }
}
