// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/neighbors/nearest.h"

#include <QImage>
#include <QString>
#include <QVector>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableView;
class QToolButton;

namespace shelf {

class CoverWidget;
class NeighborsModel;
class RatingBars;
class ShownPage;
class WhyPanel;
struct WhyWords;

/// What the panel says of a book.
struct BookFacts {
    QString id;
    QString title;
    QString authors;
    QString year; ///< already formatted; empty where unknown
    QString language;
    quint64 ratings = 0;
    bool isRatable = true;      ///< whether the data have readers, of whom somebody could have rated it
    std::optional<double> mean; ///< none where nobody gave stars
    QVector<float> stars;       ///< the rating values there are, ascending
    QVector<quint32> counts;    ///< how often each was given
};

struct NeighborRow {
    int book = -1;
    QString title;
    QString authors;
    double distance = 0;
};

/// One book and its nearest books. Holds no data of its own beyond what it was given.
class BookPanel : public QWidget {
    Q_OBJECT
public:
    explicit BookPanel(QWidget* parent = nullptr);

    void setBook(const std::optional<BookFacts>& facts);
    void setCover(const QImage& picture); ///< of the book shown; null: drawn
    /// space says whose vectors were compared: "goodbooks-neural #2, 15 dimensions".
    void setNeighbors(const QVector<NeighborRow>& rows, Metric metric, const QString& space);
    /// Instead of neighbors: why there are none; the button is shown where it has a text.
    void setNoNeighbors(const QString& reason, const QString& buttonText);
    /// Shows it in place of the neighbors, where it is still asked for.
    void setWhy(const WhyWords& words);
    void setHistory(bool canGoBack, bool canGoForward);
    void setChoice(Metric metric, int count);

signals:
    void choiceChanged(shelf::Metric metric, int count);
    void bookActivated(int book);
    void neighborPointed(int book); ///< by the pointer or the keyboard; -1: none any more
    void whyWanted(int book);       ///< why this neighbor is one
    void whyClosed();
    void back();
    void forward();
    void helpWanted(); ///< the button of setNoNeighbors

private:
    QWidget* buildFacts();
    QWidget* buildNeighbors();
    void connectNeighbors();
    void askWhy(const QModelIndex& index);
    void closeWhy();
    bool eventFilter(QObject* watched, QEvent* event) override;
    void announceChoice();
    void copyNeighbors() const;

    NeighborsModel* m_model;
    ShownPage* m_stack = nullptr;
    QWidget* m_noBook = nullptr;
    QWidget* m_book = nullptr;
    CoverWidget* m_cover = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_authors = nullptr;
    QLabel* m_details = nullptr;
    QLabel* m_ratings = nullptr;
    RatingBars* m_bars = nullptr;
    QComboBox* m_metric = nullptr;
    QSpinBox* m_count = nullptr;
    QLabel* m_space = nullptr;
    ShownPage* m_neighborStack = nullptr;
    QWidget* m_noNeighbors = nullptr;
    QWidget* m_neighborList = nullptr;
    QTableView* m_view = nullptr;
    WhyPanel* m_why = nullptr;
    QLabel* m_reason = nullptr;
    QPushButton* m_reasonButton = nullptr;
    QToolButton* m_back = nullptr;
    QToolButton* m_forward = nullptr;
};

} // namespace shelf
