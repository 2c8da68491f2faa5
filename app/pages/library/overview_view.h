// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/session/session.h"
#include "engine/data/overview/overview.h"

#include <QScrollArea>

#include <array>

class QGridLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace shelf {

class BarChart;
class SuspectsModel;

/// How the ratings are spread, as charts whose bars lead to the books behind them, and the readers that may
/// be none. Made on a worker thread whenever other data are opened.
class OverviewView : public QScrollArea {
    Q_OBJECT
public:
    OverviewView(Session& session, Jobs& jobs, QWidget* parent = nullptr);

    const Overview* overview() const { return m_overview.get(); } ///< null until it is ready
    /// Picks the books behind a bar, once they are found.
    void choose(OverviewFigure figure, int bar);

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    static constexpr int kFigures = 6;
    static constexpr int kCharts = kFigures + 1; ///< and the coverage of the catalogue

    void buildCharts();
    QWidget* buildSuspects();
    void layOut();
    void remake();
    void showOverview();
    void showSuspects();
    void chooseFact(int bar);
    void pick(const QString& name, std::function<std::vector<std::int32_t>()> find);
    void openReader();

    Session& m_session;
    Jobs& m_jobs;
    JobSlot m_making;
    JobSlot m_picking;
    std::shared_ptr<const Overview> m_overview;
    DatasetPtr m_data; ///< that it is of

    QGridLayout* m_grid = nullptr;
    QWidget* m_cardsBelow = nullptr; ///< the suspicious readers
    int m_columns = 0;
    std::array<QWidget*, kCharts> m_cards = {};
    std::array<BarChart*, kCharts> m_charts = {};
    std::array<QLabel*, kCharts> m_words = {};
    SuspectsModel* m_suspects;
    QLabel* m_suspectsHead = nullptr;
    QTableView* m_suspectsView = nullptr;
    QPushButton* m_open = nullptr;
};

} // namespace shelf
