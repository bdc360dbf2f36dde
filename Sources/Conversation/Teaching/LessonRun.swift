import Corpus
import Lessons

/// Where a learner is in a lesson.
package struct LessonRun {
  let course: Course
  let lesson: Lesson
  /// What was open before, to which its end leads back.
  let corpusBefore: Corpus
  /// The index of the task; that behind the last once all are done.
  private(set) var place: Int
  /// The task as it is asked now; of its twin where the solution was shown. Nil behind the last.
  private(set) var task: LessonTask?
  private(set) var isTwin = false
  /// Judges the task, once something was to be judged.
  var grader: (any AnswerJudge)?
  private(set) var hintCount = 0
  private(set) var failureCount = 0
  /// Whether queries are not judged for a while.
  var isPlaying = false

  /// - Parameter place: The index of the task to begin with.
  init(_ lesson: Lesson, of course: Course, from place: Int, corpusBefore: Corpus) {
    self.course = course
    self.lesson = lesson
    self.corpusBefore = corpusBefore
    self.place = place
    task = lesson.tasks.indices.contains(place) ? lesson.tasks[place] : nil
  }

  /// Goes on to a task.
  mutating func move(to place: Int) {
    self = LessonRun(lesson, of: course, from: place, corpusBefore: corpusBefore)
  }

  /// Goes on to the task of the same kind, where there is one.
  mutating func turnToTwin() -> LessonTwin? {
    guard let task, let twin = task.twin, !isTwin else { return nil }
    self.task = task.asked(by: twin)
    grader = nil
    isTwin = true
    return twin
  }

  /// The course to go on in; nil where the lesson is a file of its own.
  var courseAround: Course? { course.isLoneLesson ? nil : course }

  mutating func noteFailure() { failureCount += 1 }

  mutating func noteHint() { hintCount += 1 }
}
