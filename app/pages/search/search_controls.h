// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/search/search_standing.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace shelf {

class ThinProgress;

/// What begins and ends a search, saves and opens one, and says where it stands.
class SearchControls : public QWidget {
    Q_OBJECT
public:
    explicit SearchControls(QWidget* parent = nullptr);

    void showOffer(const SearchOffer& offer);
    void showHint(const SearchHint& hint);
    void showProgress(const SearchProgress& at);

signals:
    void startWanted();
    void pauseWanted(bool paused);
    void stopWanted();
    void openWanted();
    void saveWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void recolor();

    QPushButton* m_start;
    QPushButton* m_pause;
    QPushButton* m_stop;
    QPushButton* m_open;
    QPushButton* m_save;
    ThinProgress* m_progress;
    QLabel* m_hint;
    bool m_isProblem = false;
};

} // namespace shelf
