package import Messages

/// A fault of a file that was packed: what was said of it then, which a reader sees in his own language.
package struct RecordedFault: Equatable, Sendable {
  package let message: Message
  let noun: LoadFault.Noun
  let isWarning: Bool
  let isNotice: Bool

  init(message: Message, noun: LoadFault.Noun, isWarning: Bool, isNotice: Bool) {
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
