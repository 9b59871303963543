package chancery.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypesOfFilesTest {

    @ParameterizedTest
    @CsvSource({
        "aide-mémoire.pdf, application/pdf",
        "disguised.txt, application/pdf",
        "no-ending, application/pdf"
    })
    void are_told_by_the_content_and_not_by_the_name(String name, String type) {
        var content = SampleFiles.pdf("x");

        assertThat(ContentType.of(content, new FileName(name)).text()).isEqualTo(type);
        assertThat(ContentType.of(content, new FileName(name)).isTaken(content)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'plain words', note.txt",
        "'a,b\n1,2', table.csv",
        "'From: a@example.org\nTo: b@example.org\nSubject: c\nDate: Mon, 2 Mar 2026 09:00:00 +0000\n\nd', letter.eml",
        "'{\\rtf1 x}', letter.rtf",
        "'GIF89a......', map.gif"
    })
    void text_tables_mail_and_pictures_are_taken(String content, String name) {
        var bytes = content.getBytes(UTF_8);

        assertThat(ContentType.of(bytes, new FileName(name)).isTaken(bytes))
                .as(ContentType.of(bytes, new FileName(name)).text())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'#!/bin/sh\necho', run.sh",
        "'#!/bin/sh\necho', note.txt",
        "'@echo off', run.bat",
        "'alert(1)', script.js",
        "'<html><script>alert(1)</script></html>', page.html",
        "'<html><script>alert(1)</script></html>', note.txt",
        "'<svg xmlns=\"http://www.w3.org/2000/svg\"/>', picture.svg"
    })
    void scripts_and_pages_are_not(String content, String name) {
        var bytes = content.getBytes(UTF_8);

        assertThat(ContentType.of(bytes, new FileName(name)).isTaken(bytes))
                .as(ContentType.of(bytes, new FileName(name)).text())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"setup.exe", "note.pdf", "note.txt", "note.docx"})
    void programs_are_not_whatever_they_are_called(String name) {
        var type = ContentType.of(SampleFiles.PROGRAM, new FileName(name));

        assertThat(type.isTaken(SampleFiles.PROGRAM)).as(type.text()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "note.docx, word/document.xml, true",
        "table.xlsx, xl/workbook.xml, true",
        "slides.pptx, ppt/presentation.xml, true",
        "note.odt, content.xml, true",
        "note.docx, word/vbaProject.bin, false",
        "note.docm, word/document.xml, false",
        "note.docx, Main.class, false",
        "all.zip, word/document.xml, false"
    })
    void packed_documents_are_taken_when_they_are_what_they_say_and_hold_no_macros(
            String name, String entry, boolean taken) {
        var proof =
                name.endsWith("docx") && !entry.equals("word/document.xml")
                        ? SampleFiles.zip("[Content_Types].xml", "word/document.xml", entry)
                        : SampleFiles.zip("[Content_Types].xml", entry);

        assertThat(ContentType.of(proof, new FileName(name)).isTaken(proof))
                .as(ContentType.of(proof, new FileName(name)).text())
                .isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({"note.docx", "note.odt"})
    void a_document_that_is_only_called_one_is_not(String name) {
        var content = SampleFiles.zip("something/else.txt");

        assertThat(ContentType.of(content, new FileName(name)).isTaken(content)).isFalse();
    }
}
