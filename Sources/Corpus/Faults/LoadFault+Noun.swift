package import Messages

extension LoadFault {
  /// What a kind of fault is called where several are counted; its word is in packed corpora.
  package enum Noun: String, Sendable {
    case badDate, badNumber, badTruthValue, badList, missingValue, repeatedValue, duplicateID
    case duplicateRow, valueOutsideList, valueOutsidePattern, danglingReference
    case ambiguousReference, surplusCells, missingCells, unterminatedQuote, invalidText
    case valueOutOfRange, wrongLength, valueOutsideBounds, spaceAtEnd, reversedSpan
    case textAfterQuotes, notJSON, looseJSON, repeatedName, brokenReference, fault
  }
}

extension LoadFault.Noun {
  /// `1 bad date`, `3 bad dates`.
  package func counted(_ count: Int) -> Message {
    switch self {
    case .badDate: Message("load.count.bad-dates", ["count": count])
    case .badNumber: Message("load.count.bad-numbers", ["count": count])
    case .badTruthValue: Message("load.count.bad-truth-values", ["count": count])
    case .badList: Message("load.count.bad-lists", ["count": count])
    case .missingValue: Message("load.count.missing-values", ["count": count])
    case .repeatedValue: Message("load.count.repeated-values", ["count": count])
    case .duplicateID: Message("load.count.duplicate-ids", ["count": count])
    case .duplicateRow: Message("load.count.duplicate-rows", ["count": count])
    case .valueOutsideList: Message("load.count.outside-list", ["count": count])
    case .valueOutsidePattern: Message("load.count.outside-pattern", ["count": count])
    case .danglingReference: Message("load.count.dangling-references", ["count": count])
    case .ambiguousReference: Message("load.count.ambiguous-references", ["count": count])
    case .surplusCells: Message("load.count.surplus-cells", ["count": count])
    case .missingCells: Message("load.count.missing-cells", ["count": count])
    case .unterminatedQuote: Message("load.count.unterminated-quotes", ["count": count])
    case .invalidText: Message("load.count.invalid-text", ["count": count])
    case .valueOutOfRange: Message("load.count.out-of-range", ["count": count])
    case .wrongLength: Message("load.count.wrong-lengths", ["count": count])
    case .valueOutsideBounds: Message("load.count.outside-bounds", ["count": count])
    case .spaceAtEnd: Message("load.count.spaces-at-ends", ["count": count])
    case .reversedSpan: Message("load.count.reversed-spans", ["count": count])
    case .textAfterQuotes: Message("load.count.text-after-quotes", ["count": count])
    case .notJSON: Message("load.count.not-json", ["count": count])
    case .looseJSON: Message("load.count.loose-json", ["count": count])
    case .repeatedName: Message("load.count.repeated-names", ["count": count])
    case .brokenReference: Message("load.count.broken-references", ["count": count])
    case .fault: Message("load.count.faults", ["count": count])
    }
  }
}

extension LoadFault.Kind {
  /// What such a fault is called where several are counted.
  package var noun: LoadFault.Noun {
    switch self {
    case .notADate: .badDate
    case .notANumber: .badNumber
    case .notBoolean: .badTruthValue
    case .notAList: .badList
    case .required: .missingValue
    case .notUnique: .repeatedValue
    case .duplicateKey: .duplicateID
    case .duplicateRow: .duplicateRow
    case .notInEnumeration: .valueOutsideList
    case .notMatchingPattern: .valueOutsidePattern
    case .danglingReference: .danglingReference
    case .ambiguousReference: .ambiguousReference
    case .surplusCells: .surplusCells
    case .missingCells: .missingCells
    case .unterminatedQuote: .unterminatedQuote
    case .invalidEncoding: .invalidText
    case .outOfRange: .valueOutOfRange
    case .wrongLength: .wrongLength
    case .outsideBounds: .valueOutsideBounds
    case .blankEnd: .spaceAtEnd
    case .reversedSpan: .reversedSpan
    case .textBehindQuotes: .textAfterQuotes
    case .notJSON: .notJSON
    case .looseJSON: .looseJSON
    case .repeatedName: .repeatedName
    case .brokenReference: .brokenReference
    case .recorded(let fault): fault.noun
    default: .fault
    }
  }
}
