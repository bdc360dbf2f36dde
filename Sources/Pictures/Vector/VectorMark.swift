import Chronology

/// The marks of one row in SVG, along an axis from the left to the right of their room.
///
/// Each kind of doubt has a shape of its own, which `class` names: colour says nothing that a shape does not.
struct VectorMark {
  /// How high a row is.
  static let height = 20.0
  private static let middle = height / 2
  /// What is free at both ends, as a part of the whole: arrows and signs stand there.
  static let margin = 0.02
  /// Below such a part of the whole a stretch is drawn as one place.
  private static let narrow = 0.012

  let scale: TimeScale
  /// How a place from 0 to 1 is written: in pixels, or as a percentage.
  let place: (Double) -> String

  init(_ scale: TimeScale, place: @escaping (Double) -> String) {
    self.scale = scale
    self.place = place
  }

  func fraction(_ day: Day, isEnd: Bool = false) -> Double {
    let day = isEnd ? day.next : day
    return Self.margin + scale.position(of: day) * (1 - 2 * Self.margin)
  }

  func elements(_ mark: TimeMark) -> String {
    var text = ""
    let ends: ClosedRange<Double>
    switch mark.shape {
    case .day(let day):
      let x = (fraction(day) + fraction(day, isEnd: true)) / 2
      text += circle("day", x)
      ends = x...x
    case .oneDay(let stretches):
      let first = mark.isOpenBefore ? 0 : fraction(stretches[0].lowerBound)
      let last =
        mark.isOpenAfter ? 1 : fraction(stretches[stretches.count - 1].upperBound, isEnd: true)
      for (left, right) in zip(stretches, stretches.dropFirst()) {
        text += line("either", fraction(left.upperBound, isEnd: true), fraction(right.lowerBound))
      }
      for (number, stretch) in stretches.enumerated() {
        let from = number == 0 ? first : fraction(stretch.lowerBound)
        let to =
          number == stretches.count - 1 ? last : fraction(stretch.upperBound, isEnd: true)
        text += bracket(
          from...max(from, to), isOpenBefore: number == 0 && mark.isOpenBefore,
          isOpenAfter: number == stretches.count - 1 && mark.isOpenAfter)
      }
      ends = first...max(first, last)
    case .lasting(let certain, let possible):
      let first = mark.isOpenBefore ? 0 : fraction(possible.lowerBound)
      let last = mark.isOpenAfter ? 1 : fraction(possible.upperBound, isEnd: true)
      if certain != possible || mark.isOpenBefore || mark.isOpenAfter {
        text += bar("possible", first...max(first, last))
      }
      if let certain {
        text += bar(
          "certain", fraction(certain.lowerBound)...fraction(certain.upperBound, isEnd: true))
      }
      ends = first...max(first, last)
    }
    if mark.isOpenBefore { text += arrow(at: 0, "6,5 -2,10 6,15") }
    if mark.isOpenAfter { text += arrow(at: 1, "-6,5 2,10 -6,15") }
    if mark.isApproximate {
      text += sign("≈", "about", ends.lowerBound, -10) + sign("≈", "about", ends.upperBound, 10)
    }
    if mark.isDoubtful { text += outline(ends) }
    return text
  }

  /// One unknown day of a stretch.
  private func bracket(
    _ stretch: ClosedRange<Double>, isOpenBefore: Bool, isOpenAfter: Bool
  ) -> String {
    let (from, to) = (stretch.lowerBound, stretch.upperBound)
    guard to - from >= Self.narrow || isOpenBefore || isOpenAfter else {
      return circle("one-day", (from + to) / 2)
    }
    var text = line("one-day", from, to)
    if !isOpenBefore { text += stroke("one-day", from) }
    if !isOpenAfter { text += stroke("one-day", to) }
    if to - from > 3 * Self.narrow { text += sign("?", "unknown", (from + to) / 2, 0) }
    return text
  }

  private func circle(_ kind: String, _ x: Double) -> String {
    Markup.element(
      "circle",
      ["class": kind, "cx": place(x), "cy": Markup.number(Self.middle), "r": "4"])
  }

  private func bar(_ kind: String, _ ends: ClosedRange<Double>) -> String {
    Markup.element(
      "rect",
      [
        "class": kind, "x": place(ends.lowerBound), "y": "5",
        // However short it was, it is to be seen.
        "width": place(max(ends.upperBound - ends.lowerBound, 0.003)), "height": "10",
      ])
  }

  private func line(_ kind: String, _ from: Double, _ to: Double) -> String {
    let y = Markup.number(Self.middle)
    return Markup.element(
      "line", ["class": kind, "x1": place(from), "y1": y, "x2": place(to), "y2": y])
  }

  /// The upright stroke at the end of a bracket.
  private func stroke(_ kind: String, _ x: Double) -> String {
    Markup.element(
      "line", ["class": kind, "x1": place(x), "y1": "5", "x2": place(x), "y2": "15"])
  }

  private func sign(_ text: String, _ kind: String, _ x: Double, _ shift: Double) -> String {
    Markup.element(
      "text",
      [
        "class": kind, "x": place(x), "dx": shift == 0 ? nil : Markup.number(shift), "y": "14",
        "text-anchor": "middle",
      ], text)
  }

  private func arrow(at x: Double, _ points: String) -> String {
    Markup.element(
      "svg", ["class": "open", "x": place(x), "y": "0", "overflow": "visible"],
      Markup.element("polygon", ["points": points]))
  }

  /// A dashed frame around what a source doubts.
  private func outline(_ ends: ClosedRange<Double>) -> String {
    if ends.upperBound - ends.lowerBound < Self.narrow {
      return Markup.element(
        "svg", ["class": "doubtful", "x": place(ends.lowerBound), "y": "0", "overflow": "visible"],
        Markup.element("rect", ["x": "-7", "y": "2", "width": "14", "height": "16"]))
    }
    return Markup.element(
      "rect",
      [
        "class": "doubtful", "x": place(ends.lowerBound), "y": "2",
        "width": place(ends.upperBound - ends.lowerBound), "height": "16",
      ])
  }
}
