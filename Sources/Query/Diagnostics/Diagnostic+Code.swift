extension Diagnostic {
  /// The number under which a kind of fault is documented and expected by scripts; it never changes.
  ///
  /// CL00 is the text itself, CL01 names, CL02 kinds of values, CL03 running, CL05 warnings, CL09
  /// what this version does not have.
  package enum Code: String, CaseIterable, Sendable {
    case expected = "CL0001"
    case unterminatedQuote = "CL0002"
    case unclosed = "CL0003"
    case unopened = "CL0004"
    case twoConditions = "CL0005"
    case unknownCharacter = "CL0006"
    case foreignForm = "CL0007"
    case intervalWithoutSign = "CL0008"
    case badDate = "CL0009"
    case tooDeep = "CL0010"
    case numberTooLarge = "CL0011"
    case missingIsAState = "CL0012"
    case reversedRange = "CL0013"
    case invalidText = "CL0014"
    case missingPipe = "CL0015"
    case strayContinuation = "CL0016"
    case reservedInName = "CL0017"

    case unknownCollection = "CL0101"
    case unknownStage = "CL0102"
    case unknownField = "CL0103"
    case unknownValue = "CL0104"
    case unknownParameter = "CL0105"
    case noAnswer = "CL0106"
    case unknownFunction = "CL0107"
    case unknownState = "CL0108"
    case unknownCommand = "CL0109"
    case unknownView = "CL0110"
    case nameTaken = "CL0111"
    case recursiveView = "CL0112"
    case unknownItem = "CL0113"
    case severalItems = "CL0114"
    case noTexts = "CL0115"
    case severalFields = "CL0116"

    case cannotCompare = "CL0201"
    case notACondition = "CL0202"
    case notAllowedHere = "CL0203"
    case wrongArguments = "CL0204"
    case wrongUsage = "CL0205"
    case noSources = "CL0206"
    case fieldInBackquotes = "CL0207"
    case noFieldCompared = "CL0208"

    case environment = "CL0301"
    case interrupted = "CL0302"
    case expectationFailed = "CL0303"

    case ambiguousName = "CL0501"
    case numberBesideField = "CL0502"
    case firstOfHeading = "CL0503"
  }

  package var code: String { kind.code.rawValue }

  /// Whether the query runs all the same.
  package var isWarning: Bool { code.hasPrefix("CL05") }
}

extension Diagnostic.Kind {
  package var code: Diagnostic.Code {
    switch self {
    case .expected: .expected
    case .unterminatedQuote: .unterminatedQuote
    case .unclosed: .unclosed
    case .unopened: .unopened
    case .twoConditions: .twoConditions
    case .unknownCharacter: .unknownCharacter
    case .foreignForm: .foreignForm
    case .intervalWithoutSign: .intervalWithoutSign
    case .badDate: .badDate
    case .tooDeep: .tooDeep
    case .numberTooLarge: .numberTooLarge
    case .missingIsAState: .missingIsAState
    case .reversedRange: .reversedRange
    case .invalidText: .invalidText
    case .missingPipe: .missingPipe
    case .strayContinuation: .strayContinuation
    case .reservedInName: .reservedInName
    case .unknownCollection: .unknownCollection
    case .unknownStage: .unknownStage
    case .unknownField: .unknownField
    case .unknownValue: .unknownValue
    case .unknownParameter: .unknownParameter
    case .noAnswer: .noAnswer
    case .unknownFunction: .unknownFunction
    case .unknownState: .unknownState
    case .unknownCommand: .unknownCommand
    case .unknownView: .unknownView
    case .nameTaken: .nameTaken
    case .recursiveView: .recursiveView
    case .unknownItem: .unknownItem
    case .severalItems: .severalItems
    case .noTexts: .noTexts
    case .cannotCompare: .cannotCompare
    case .notACondition: .notACondition
    case .notAllowedHere: .notAllowedHere
    case .wrongArguments: .wrongArguments
    case .wrongUsage: .wrongUsage
    case .noSources: .noSources
    case .environment, .file, .limitReached: .environment
    case .interrupted: .interrupted
    case .expectationFailed: .expectationFailed
    case .ambiguousName: .ambiguousName
    case .severalFields: .severalFields
    case .fieldInBackquotes: .fieldInBackquotes
    case .noFieldCompared: .noFieldCompared
    case .numberBesideField: .numberBesideField
    case .firstOfHeading: .firstOfHeading
    }
  }
}
