/// The version of the program, and that of the language and of structured answers.
package enum ClioVersion {
  package static let text = "0.1.0"
  /// Another where a program that reads answers, or a query, would have to be changed.
  package static let language = 1
}
