extension LoadFault.Kind {
  /// What such a fault is called where several are counted, in the singular.
  package var noun: String {
    switch self {
    case .notADate: "bad date"
    case .notANumber: "bad number"
    case .notBoolean: "bad truth value"
    case .notAList: "bad list"
    case .required: "missing value"
    case .notUnique: "repeated value"
    case .duplicateKey: "duplicate id"
    case .duplicateRow: "duplicate row"
    case .notInEnumeration: "value outside the list"
    case .notMatchingPattern: "value outside the pattern"
    case .danglingReference: "dangling reference"
    case .ambiguousReference: "ambiguous reference"
    case .surplusCells: "row with surplus cells"
    case .missingCells: "row with missing cells"
    case .unterminatedQuote: "quote without end"
    case .invalidEncoding: "cell that is no text"
    case .outOfRange: "value out of range"
    case .outsideBounds: "value outside its bounds"
    case .blankEnd: "blank at the end"
    case .reversedSpan: "reversed span"
    case .notJSON: "line that is no JSON"
    default: "fault of the file"
    }
  }
}
