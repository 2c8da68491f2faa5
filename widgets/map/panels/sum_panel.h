// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/neighbors/nearest.h"

#include <QString>
#include <QVector>
#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace shelf {

/// Adds and subtracts books (A - B + C) and lists the books nearest to what comes out.
class SumPanel : public QWidget {
    Q_OBJECT
public:
    explicit SumPanel(QWidget* parent = nullptr);

    struct Term {
        int book = -1;
        bool minus = false;
    };
    struct Row {
        int book = -1;
        QString title;
        double distance = 0;
    };
    /// titles: of the terms, in their order.
    void setTerms(const std::vector<Term>& terms, const QStringList& titles);
    void setResult(const QVector<Row>& rows, Metric metric);
    /// Why nothing is near the sum; empty: nothing is amiss.
    void setProblem(const QString& problem);
    /// The book that the buttons would add or subtract; empty: none is selected.
    void setSelected(const QString& title);
    std::vector<int> books() const; ///< of the result

signals:
    void termWanted(bool minus); ///< the selected book
    void removeWanted(int term);
    void clearWanted();
    void bookChosen(int book);
    void selectWanted(); ///< the books of the result

private:
    void enable();
    QLabel* m_hint;
    QLabel* m_problem;
    QPushButton* m_plus;
    QPushButton* m_minus;
    QPushButton* m_remove;
    QPushButton* m_clear;
    QPushButton* m_select;
    QTableView* m_terms;
    QStandardItemModel* m_termModel;
    QTableView* m_result;
    QStandardItemModel* m_resultModel;
    bool m_hasSelected = false;
};

} // namespace shelf
