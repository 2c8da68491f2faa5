// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <utility>
#include <vector>

class QTableView;

namespace shelf {

/// Between two lists: a line from each book of the one to the same book of the other.
class JoinStrip : public QWidget {
    Q_OBJECT
public:
    JoinStrip(const QTableView* left, const QTableView* right, QWidget* parent = nullptr);

    struct Line {
        int left = 0;  ///< rows
        int right = 0;
        int book = -1;
    };
    void setLines(std::vector<Line> lines);
    const std::vector<Line>& lines() const { return m_lines; }
    /// Books whose lines stand out: the pointer's, and the selected one; -1: none.
    void light(int pointed, int marked);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double heightOf(const QTableView* view, int row) const;

    const QTableView* m_left;
    const QTableView* m_right;
    std::vector<Line> m_lines;
    int m_pointed = -1;
    int m_marked = -1;
};

} // namespace shelf
