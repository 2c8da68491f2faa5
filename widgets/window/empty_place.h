// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QAbstractItemModel;
class QAbstractItemView;
class QBoxLayout;
class QLabel;
class QPushButton;

namespace shelf {

/// Lies over a list or table for as long as it has no rows: what belongs there, and the button that gets it.
/// Takes no room of its own, so that nothing moves when the first row comes.
class EmptyPlace : public QWidget {
    Q_OBJECT
public:
    /// view keeps it. It may get its model, or another, later.
    EmptyPlace(QAbstractItemView* view, const QString& words);

    /// What belongs here; called anew where the reason is another, say a filter that nothing passes.
    void describe(const QString& words);
    /// Below the words. Give it what the button's own place does, or connect clicked().
    QPushButton* addButton(const QString& objectName, const QString& text);
    QString words() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    void place();

    QAbstractItemView* m_view;
    QPointer<QAbstractItemModel> m_model;
    QLabel* m_words;
    QBoxLayout* m_column;
};

} // namespace shelf
