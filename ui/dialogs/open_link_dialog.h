// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace freshet::ui {

/// Takes links, one a line: magnet links, info-hashes, http(s) addresses.
class OpenLinkDialog : public QDialog
{
    Q_OBJECT
public:
    /// `suggestion` stands in the field already, for example what the clipboard holds.
    explicit OpenLinkDialog(const QString& suggestion, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;

private:
    void updateButton();

    QPlainTextEdit* m_text;
    QPushButton* m_open;
};

} // namespace freshet::ui
