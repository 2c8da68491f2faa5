// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace shelf {

class ElidedLabel;

/// What was assumed of the open files and what was left out of them, with the ways to change that.
class ReadingLine : public QFrame {
    Q_OBJECT
public:
    explicit ReadingLine(QWidget* parent = nullptr);
    void setDataset(const DatasetPtr& data);
    /// That titles are missing, and what the button says that adds them; nothing where words are empty.
    void showUntitled(const QString& words, const QString& button);

signals:
    void howWanted();   ///< how the files were read
    void cleanWanted(); ///< what is to be left out
    void undoWanted();  ///< of what was left out
    void titlesWanted();
    void openWanted(); ///< ratings, in place of vectors that came without

private:
    ElidedLabel* m_assumed;
    QPushButton* m_how;
    QPushButton* m_leaveOut; ///< where nothing is left out so far
    ElidedLabel* m_cleaned;
    QPushButton* m_undo;
    QPushButton* m_change;
    ElidedLabel* m_untitled; ///< where books have no titles
    QPushButton* m_addTitles;
    QLabel* m_unrated; ///< where there are no ratings
    QPushButton* m_open;
};

} // namespace shelf
