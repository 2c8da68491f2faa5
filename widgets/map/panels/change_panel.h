// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>
#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace shelf {

/// The books whose neighborhood differs most between two maps.
class ChangePanel : public QWidget {
    Q_OBJECT
public:
    explicit ChangePanel(QWidget* parent = nullptr);

    struct Row {
        int book = -1;
        QString title;
        double lost = 0; ///< share of its neighbors in the one map that are none in the other
    };
    /// text: what was compared and how much changed in all.
    void setRows(const QVector<Row>& rows, const QString& text);
    std::vector<int> books() const; ///< of the rows

signals:
    void bookChosen(int book);
    void colorWanted();
    void selectWanted(); ///< all rows shown

private:
    QLabel* m_text;
    QTableView* m_view;
    QStandardItemModel* m_model;
    QPushButton* m_color;
    QPushButton* m_select;
};

} // namespace shelf
