/// A form in which programs for references keep them.
package enum BibliographyFormat: Equatable, Sendable {
  case bibTeX
  /// Lines with tags, as Research Information Systems brought them up.
  case ris
}
