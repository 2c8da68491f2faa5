// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/selection/cross_filter.h"

#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace shelf {

class RangeHistogram;

/// What a number of books is called: "Year", "Mean rating", a column's name.
QString numbersName(BookNumbers::Of of, const std::string& column, bool onlyTaken);

/// Histograms of all that is a number, one below the other, each of which filters the books and the other
/// histograms; and a player that walks through the years.
class FiltersPanel : public QWidget {
    Q_OBJECT
public:
    explicit FiltersPanel(QWidget* parent = nullptr);

    /// Others in place of those there were; onlyTaken: the data say who took a book and not how it was liked.
    void setFilter(const CrossFilter& filter, bool onlyTaken);
    /// The same columns with other counts and ranges.
    void updateFilter(const CrossFilter& filter);
    /// selected: for each column the books of the selection in each bar; empty: nothing is selected.
    void setSelected(const std::vector<std::vector<std::size_t>>& selected);
    void setPlaying(bool playing);
    bool isPlaying() const { return m_playing; }
    /// Why there are no histograms.
    void setEmptyText(const QString& text);

signals:
    void rangeChanged(int column, const std::optional<shelf::NumberRange>& range);
    void clearWanted();
    void playWanted(bool play);
    void stepWanted(int years); ///< by so many bars of the year

private:
    struct Row {
        RangeHistogram* histogram;
        QToolButton* clear;
    };
    void addRow(int column, const CrossFilter::Column& figures, bool onlyTaken);

    QLabel* m_text;
    QLabel* m_empty;
    QLabel* m_line;
    QPushButton* m_clear;
    QWidget* m_player;
    QToolButton *m_play, *m_back, *m_forward;
    QVBoxLayout* m_column;
    std::vector<Row> m_rows;
    bool m_playing = false;
};

} // namespace shelf
