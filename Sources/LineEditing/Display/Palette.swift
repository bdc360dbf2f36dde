/// The colours of styles, for the ground that they are written on.
///
/// They are of the sixteen that the user's theme defines: bright ones on a dark ground, the others on a
/// light one, and where nobody knows the ground those that can be read on both.
struct Palette: Equatable {
  var ground: Ground?

  /// What begins a style, as `1;35`; empty for plain text.
  func rendition(of style: TextStyle) -> String {
    switch ground {
    case .dark: onDark(style)
    case .light: onLight(style)
    case nil: onBoth(style)
    }
  }

  private func onDark(_ style: TextStyle) -> String {
    switch style {
    case .plain: ""
    case .keyword: "95"
    case .source, .command: "1;96"
    case .field: "96"
    case .value, .string: "92"
    case .number: "93"
    case .comment: EscapeCode.dim
    case .error: "4;91"
    }
  }

  private func onLight(_ style: TextStyle) -> String {
    switch style {
    case .plain: ""
    case .keyword: "35"
    case .source, .command: "1;34"
    case .field: "34"
    case .value, .string: "32"
    case .number: "36"
    case .comment: EscapeCode.dim
    case .error: "4;31"
    }
  }

  private func onBoth(_ style: TextStyle) -> String {
    switch style {
    case .plain: ""
    case .keyword: "1;35"
    case .source, .command: "1;36"
    case .field: "36"
    case .value, .string: "32"
    case .number: "34"
    case .comment: EscapeCode.dim
    case .error: "4;31"
    }
  }
}
