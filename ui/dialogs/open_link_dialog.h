// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace freshet::ui {

/// Takes lines of text: links, trackers, peers.
class OpenLinkDialog : public QDialog
{
    Q_OBJECT
public:
    /// What it asks for. Value type.
    struct Wording
    {
        QString title;
        /// Above the field; may hold a mnemonic.
        QString label;
        QString placeholder;
        QString button;
    };

    explicit OpenLinkDialog(const Wording& wording, QWidget* parent = nullptr);

    /// The words for magnet links, info-hashes and http(s) addresses.
    [[nodiscard]] static Wording forLinks();
    [[nodiscard]] static Wording forTrackers();
    [[nodiscard]] static Wording forPeers();

    /// Stands in the field already, for example what the clipboard holds.
    void setText(const QString& text);

    [[nodiscard]] QString text() const;
    /// Without empty ones.
    [[nodiscard]] QStringList lines() const;

private:
    void updateButton();

    QPlainTextEdit* m_text;
    QPushButton* m_open;
};

} // namespace freshet::ui
