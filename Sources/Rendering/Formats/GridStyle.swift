/// The little colour there is: dim lines, bold names, dim marks for what is missing.
///
/// Intensity instead of colours, so that it reads on dark and on light terminals alike.
struct GridStyle {
  let isOn: Bool

  enum Weight {
    case plain, bold, dim
  }

  func text(_ text: String, _ weight: Weight) -> String {
    guard isOn, !text.isEmpty else { return text }
    return switch weight {
    case .plain: text
    case .bold: "\u{1B}[1m" + text + "\u{1B}[22m"
    case .dim: "\u{1B}[2m" + text + "\u{1B}[22m"
    }
  }
}
