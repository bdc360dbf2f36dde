/// The languages in which clio speaks to its reader.
package enum ReaderLanguage: String, CaseIterable, Sendable {
  case en, zh, ja

  /// - Parameter code: English where there are no words in that language.
  package init(code: String) { self = ReaderLanguage(rawValue: code) ?? .en }
}
