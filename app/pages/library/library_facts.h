// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/overview/overview.h"
#include "widgets/library/catalogue_index.h"

#include <QFrame>

#include <memory>

class QGridLayout;
class QLabel;

namespace shelf {

class BarChart;
class LongTailChart;

/// The head of the Library page: name and origin of the data, the figures, and how the ratings are spread.
class LibraryFacts : public QFrame {
    Q_OBJECT
public:
    explicit LibraryFacts(QWidget* parent = nullptr);

    void setDataset(std::shared_ptr<const Dataset> data);
    void setIndex(std::shared_ptr<const CatalogueIndex> index); ///< null: not ready yet
    void setStars(const Overview* overview);                    ///< null: not ready yet
    void setChartsVisible(bool visible);

signals:
    void starsChosen(int bar); ///< of Overview::stars
    void overviewWanted();

private:
    void setUnrated(const Dataset& shown);
    void setFigure(int column, const QString& value, const QString& name);

    QLabel* m_name;
    QLabel* m_origin;
    QGridLayout* m_figures;
    BarChart* m_histogram;
    QWidget* m_charts;
    bool m_isRated = true; ///< else there is nothing to be drawn
    LongTailChart* m_perReader;
    LongTailChart* m_perBook;
};

/// "Read as Book-Crossing tables from Ratings.csv and Books.csv".
QString originText(const Dataset& data);

} // namespace shelf
