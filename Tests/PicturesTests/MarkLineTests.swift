import Chronology
import Engine
import Messages
import TestSupport
import Testing

@testable import Pictures

/// The five kinds of doubt, each drawn in a terminal, in SVG and in a page, from the same facts.
@Suite struct MarkLineTests {
  /// Of each row what stands on its line, and what its element in SVG has. The axis is of the 6575 days from 1951 to
  /// 1968, in 46 columns between two that are free: 1955-01-01 is in the tenth of them, 1957-04-30 in the sixteenth.
  @Test(arguments: [
    ("known", "●", ["class=\"day\""]),
    ("one", "├─────────────?─────────────┤", ["<line class=\"one-day\"", "class=\"unknown\""]),
    ("month", "○", ["<circle class=\"one-day\""]),
    ("either", "○" + String(repeating: "╌", count: 42) + "○", ["class=\"either\""]),
    ("lasted", "░░██████████████░", ["class=\"possible\"", "class=\"certain\""]),
    ("about", "≈●≈", ["class=\"day\"", "class=\"about\""]),
    ("doubted", "●?", ["class=\"day\"", "class=\"doubtful\""]),
  ])
  func eachKindHasItsSigns(id: String, signs: String, elements: [String]) throws {
    let timeline = try DatedCorpus.ask().timeline("dated | timeline")
    let row = try #require(timeline.groups[0].rows.first { $0.id == id })
    let mark = try #require(row.mark)
    let days = try #require(timeline.days)
    var line = MarkLine(columns: 50, TimeScale(days), .blocks, ticks: [])
    line.draw(mark)
    #expect(line.text.trimmingBlanks == signs)
    let vector = VectorMark(TimeScale(days)) { Markup.number($0 * 600) }.elements(mark)
    for element in elements { #expect(vector.contains(element), "\(vector)") }
    let page = TimelinePage(timeline, title: "", query: "", proofs: [], language: .en).text
    let place = VectorMark(TimeScale(days)) { Markup.number($0 * 100) + "%" }.elements(mark)
    #expect(page.contains(place))
  }

  @Test func whatIsOpenReachesTheEdge() throws {
    let timeline = try DatedCorpus.ask().timeline("dated | timeline")
    let days = try #require(timeline.days)
    for (id, edge, arrow) in [("since", 49, "▸"), ("until", 0, "◂")] {
      let mark = try #require(timeline.groups[0].rows.first { $0.id == id }?.mark)
      var line = MarkLine(columns: 50, TimeScale(days), .blocks, ticks: [])
      line.draw(mark)
      #expect(line.columns[edge] == Character(arrow))
      let vector = VectorMark(TimeScale(days)) { Markup.number($0 * 600) }.elements(mark)
      #expect(vector.contains("class=\"open\""))
    }
  }

  /// Lasted and one unknown day have no sign in common, in blocks and in ASCII.
  @Test(arguments: [PictureSigns.blocks, .ascii]) func shapesDiffer(signs: PictureSigns) throws {
    let days = Day(number: 0)...Day(number: 999)
    func line(_ shape: TimeMark.Shape) -> Set<Character> {
      var line = MarkLine(columns: 60, TimeScale(days), signs, ticks: [])
      line.draw(TimeMark(shape))
      return Set(line.columns).subtracting([" "])
    }
    let part = Day(number: 200)...Day(number: 800)
    let lasted = line(.lasting(certain: Day(number: 300)...Day(number: 700), possible: part))
    let unknown = line(.oneDay(of: [part]))
    #expect(lasted.isDisjoint(with: unknown))
    #expect(line(.day(Day(number: 500))).isDisjoint(with: lasted.union(unknown)))
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
