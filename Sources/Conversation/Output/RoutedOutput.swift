import Messages

/// Where answers may go in the place of standard output.
protocol AnswerTarget: AnyObject {
  func write(_ text: String) throws(OutputFault)
}

/// Output whose data go elsewhere as long as there is a target; what is said about them stays where it is.
final class RoutedOutput: Output {
  private let output: any Output
  /// Where data go; nil for where they went all along.
  var target: (any AnswerTarget)?

  init(_ output: any Output) { self.output = output }

  var language: ReaderLanguage {
    get { output.language }
    set { output.language = newValue }
  }

  func data(_ text: String) throws(OutputFault) {
    if let target { try target.write(text) } else { try output.data(text) }
  }

  func message(_ text: String) { output.message(text) }
  func error(_ message: Message) { output.error(message) }
  func flush() throws(OutputFault) { try output.flush() }
}
