// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/readers/library_words.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace shelf {

/// Below the books of a person's library: the question which book of the data the selected one is, and the
/// answers there are.
class LibraryDecision : public QWidget {
    Q_OBJECT
public:
    explicit LibraryDecision(QWidget* parent = nullptr);

    /// Hidden where there is no question.
    void ask(const LibraryWords::Decision& decision);

signals:
    void decided(int book); ///< -1: none of them
    void undecided();       ///< to be decided anew

private:
    QPushButton* addButton(const char* name, const QString& words);

    QLabel* m_question;
    QListWidget* m_candidates;
    QPushButton* m_this;
    QPushButton* m_none;
    QPushButton* m_again;
};

} // namespace shelf
