// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "engine/recommend/top_n.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <vector>

namespace shelf {

class RatedPanel;

/// What was rated by a reader of one's own, step by step, to be taken back and done again by the keys of the
/// panel.
class RatingSteps : public QObject {
    Q_OBJECT
public:
    /// taken: the panel's books are others by a step.
    RatingSteps(RatedPanel* panel, std::function<void()> taken);

    /// The panel has been changed by the person.
    void take(const std::shared_ptr<const Dataset>& data);
    int count() const { return m_steps.index(); } ///< of the steps that undo() can take back
    void undo() { m_steps.undo(); }
    /// The panel shows the reader of this key (empty: one of the data). Another one than before, or other
    /// books: the steps are forgotten.
    void follow(const QString& key);

private:
    void put(const std::shared_ptr<const Dataset>& data, const std::vector<RatedBook>& books);

    RatedPanel* m_panel;
    std::function<void()> m_taken;
    QUndoStack m_steps;
    std::vector<RatedBook> m_now;
    QString m_key;
    bool m_isStepping = false;
};

} // namespace shelf
