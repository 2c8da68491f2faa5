// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QWidget>

namespace shelf {

/// While Alt is held, every label of a field, every button and every box of the window in front has an access
/// key, underlined and its own in that window: Alt and the letter go there. Letters that a text brings along
/// are kept, the others are dealt out, so that they fit in every language; what comes after the last free
/// letter has none. When Alt is let go the texts are as before.
class AccessKeys : public QObject {
    Q_OBJECT
public:
    explicit AccessKeys(QObject* parent = nullptr); ///< there must be an application

    /// Deals them out in a window; hide() takes them back.
    void show(QWidget* window);
    void hide();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Given {
        QPointer<QWidget> widget;
        QString before;
        QString now;
    };
    QList<Given> m_given;
    QPointer<QWidget> m_window;
};

/// Whether access keys are underlined at the moment; the style asks.
bool accessKeysShown();

} // namespace shelf
