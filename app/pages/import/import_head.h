// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace shelf {

class ElidedLabel;
class Importing;

/// Above the import page: which files it is about, what is wrong with them, and what could be otherwise.
class ImportHead : public QWidget {
    Q_OBJECT
public:
    explicit ImportHead(Importing& importing, QWidget* parent = nullptr);

    /// Whether what is left out is looked at, or how the files are read.
    void setCleaning(bool isCleaning);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showState();
    void recolor();

    Importing& m_importing;
    QLabel* m_title;
    ElidedLabel* m_files;
    QLabel* m_problem;
    QLabel* m_doubt;
    bool m_isCleaning = false;
};

} // namespace shelf
