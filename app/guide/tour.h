// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/guide/tour_step.h"

#include <QCoreApplication>
#include <QObject>

#include <cstddef>

namespace shelf {

/// Which step of the first tour is taken, and what is to be said of it. Goes on by itself when the person has
/// done what a step asks, and waits as long as that takes; can be left at any time. Shows nothing.
class Tour : public QObject {
    Q_OBJECT
public:
    explicit Tour(QObject* parent = nullptr);

    bool isRunning() const { return m_isRunning; }
    /// The step; only while it runs.
    const TourStep& step() const;
    int number() const { return static_cast<int>(m_at) + 1; } ///< 1 ..
    static int count() { return static_cast<int>(tourSteps().size()); }
    bool isFirst() const { return m_at == 0; }
    bool isLast() const { return m_at + 1 == tourSteps().size(); }
    /// Whether the step is taken elsewhere than where the person is.
    bool isElsewhere() const;
    /// Whether something is left to be done in this step.
    bool isWaiting() const;

    QString title() const;
    QString text() const; ///< where it is elsewhere: how to get there. pageNames: see setPageNames()
    QString nextText() const;

    /// "Map (Ctrl+3)" by the number of PageId, for the words that lead to a page.
    void setPageNames(const QStringList& names) { m_pages = names; }

    /// From the beginning, or where it was left (the number of a step less one).
    void start(int left = 0);
    void next(); ///< or to its end
    void back();
    void end();
    /// What the person does meanwhile.
    void update(const TourFacts& facts);

signals:
    void changed(); ///< what is to be shown; also that it began
    void ended();

private:
    void goTo(std::size_t step);

    std::size_t m_at = 0;
    bool m_isRunning = false;
    bool m_wasDone = false; ///< when the step began
    TourFacts m_facts;
    TourFacts m_before; ///< when the step began
    QStringList m_pages;
};

} // namespace shelf
