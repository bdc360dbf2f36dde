/// A fault of a file that was packed, in the words in which it was told then.
package struct RecordedFault: Equatable, Sendable {
  package let message: String
  let noun: LoadFault.Noun
  let isWarning: Bool
  let isNotice: Bool

  init(message: String, noun: LoadFault.Noun, isWarning: Bool, isNotice: Bool) {
    self.message = message
    self.noun = noun
    self.isWarning = isWarning
    self.isNotice = isNotice
  }

  init(_ fault: LoadFault) {
    self.init(
      message: fault.message, noun: fault.kind.noun, isWarning: fault.kind.isWarning,
      isNotice: fault.kind.isNotice)
  }
}
