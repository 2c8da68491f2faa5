// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ready/ready_fetcher.h"
#include "engine/data/data_source.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace shelf {

/// Data sets of others: what each holds, its terms, and buttons that fetch, open and delete it. Nothing is
/// asked of anybody before Fetch is pressed.
class ReadyDialog : public QDialog {
    Q_OBJECT
public:
    ReadyDialog(ReadyFetcher& fetcher, QWidget* window);

    /// Null only while there is no list.
    const ReadySet* current() const;
    void choose(const ReadySet& set);

signals:
    void openWanted(const shelf::DataSource& source);
    void copyWanted(bool isFolder); ///< one that the person has: to be chosen

private:
    QWidget* buildList();
    QWidget* buildDetails();
    QWidget* buildButtons();
    void fill();
    void showLine(QTreeWidgetItem& line) const;
    void showCurrent();
    void showState();
    void fetch();
    void openCurrent();
    void chooseCopy(bool isFolder);
    void askToRemove();

    ReadyFetcher& m_fetcher;
    QTreeWidget* m_list = nullptr;
    QLabel* m_details = nullptr;
    QCheckBox* m_accept = nullptr;
    QLineEdit* m_mirror = nullptr;
    QLabel* m_news = nullptr;
    QPushButton* m_fetch = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_folder = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace shelf
