// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/readers/rating_steps.h"

#include "app/pages/readers/rated_panel.h"

#include <QAction>
#include <QUndoCommand>

#include <algorithm>
#include <utility>

namespace shelf {

namespace {

constexpr int kMostRatingSteps = 200;

class RatingStep : public QUndoCommand {
public:
    using Put = std::function<void(const std::vector<RatedBook>&)>;

    RatingStep(std::vector<RatedBook> before, std::vector<RatedBook> after, Put put)
        : m_before(std::move(before)), m_after(std::move(after)), m_put(std::move(put))
    {}
    void undo() override { m_put(m_before); }
    void redo() override
    {
        if (std::exchange(m_isDone, true)) // the first time the person has done it
            m_put(m_after);
    }

private:
    std::vector<RatedBook> m_before, m_after;
    Put m_put;
    bool m_isDone = false;
};

bool sameRatings(const std::vector<RatedBook>& a, const std::vector<RatedBook>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const RatedBook& x, const RatedBook& y) {
        return x.book == y.book && x.rating == y.rating;
    });
}

bool has(const std::vector<RatedBook>& books, const RatedBook& wanted)
{
    return std::any_of(books.begin(), books.end(), [&](const RatedBook& book) {
        return book.book == wanted.book && book.rating == wanted.rating;
    });
}

/// The book that the step has brought or rated otherwise; else the one that was current, or what took its place.
int currentAfter(const std::vector<RatedBook>& before, const std::vector<RatedBook>& after, int current)
{
    const auto isCurrent = [current](const RatedBook& book) { return book.book == current; };
    for (const RatedBook& book : after)
        if (!has(before, book))
            return book.book;
    if (after.empty() || std::any_of(after.begin(), after.end(), isCurrent))
        return current;
    const auto place = std::find_if(before.begin(), before.end(), isCurrent) - before.begin();
    return after[std::min(static_cast<std::size_t>(place), after.size() - 1)].book;
}

} // namespace

RatingSteps::RatingSteps(RatedPanel* panel, std::function<void()> taken)
    : QObject(panel), m_panel(panel), m_taken(std::move(taken))
{
    m_steps.setUndoLimit(kMostRatingSteps);
    QAction* undo = m_steps.createUndoAction(this, tr("Undo a rating"));
    QAction* redo = m_steps.createRedoAction(this, tr("Redo a rating"));
    undo->setShortcuts(QKeySequence::Undo);
    redo->setShortcuts(QKeySequence::Redo);
    for (QAction* action : {undo, redo}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        panel->addAction(action);
    }
}

void RatingSteps::take(const std::shared_ptr<const Dataset>& data)
{
    std::vector<RatedBook> before = std::exchange(m_now, m_panel->books());
    if (m_isStepping || sameRatings(before, m_now))
        return;
    m_steps.push(new RatingStep(std::move(before), m_now,
                                [this, data](const std::vector<RatedBook>& books) { put(data, books); }));
}

void RatingSteps::follow(const QString& key)
{
    const bool isSame = key == m_key && sameRatings(m_now, m_panel->books());
    m_key = key;
    m_now = m_panel->books();
    if (!isSame)
        m_steps.clear();
}

void RatingSteps::put(const std::shared_ptr<const Dataset>& data, const std::vector<RatedBook>& books)
{
    // The list is filled anew: the book of the step is its current one then, as if the person had just done it.
    const int current = currentAfter(m_panel->books(), books, m_panel->currentBook());
    m_isStepping = true;
    m_panel->setBooks(data, books, true);
    m_taken();
    m_isStepping = false;
    m_panel->markBook(current);
}

} // namespace shelf
