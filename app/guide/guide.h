// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/guide/tour.h"

#include <QObject>

class QWidget;

namespace shelf {

class GuideCard;
class NextStep;
class Settings;

/// Guides who is new: the tour, its offer at the first start, and the line that says what comes after the
/// first training.
class Guide : public QObject {
    Q_OBJECT
public:
    /// pages: their names with keys, by the number of PageId.
    Guide(Session& session, Settings& settings, const QStringList& pages, QWidget* window);

    void startTour();
    /// Once in a person's life with the program.
    void offerTour();
    /// The page that is shown now.
    void follow(PageId page);

signals:
    void pageWanted(shelf::PageId page);
    void said(const QString& sentence); ///< for the status line

private:
    TourFacts facts() const;
    void update();
    void showStep();
    void showNextStep();
    void go(int way);
    QWidget* targetOfStep() const;

    Session& m_session;
    Settings& m_settings;
    QWidget* m_window;
    Tour m_tour;
    NextStep* m_next;
    GuideCard* m_card;
    bool m_saysNext = false; ///< the card says what comes after the training
    PageId m_page = PageId::library;
    int m_bookChanges = 0;
};

} // namespace shelf
