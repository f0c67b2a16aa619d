package no.strategisvar.assistant.generation;

import no.strategisvar.assistant.model.Claims;
import no.strategisvar.assistant.model.ScriptedProvider;
import no.strategisvar.assistant.model.WireFormat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** A service, and a provider whose model says what the test tells it to. */
abstract class WithAModel {

    @TempDir Path folder;
    static WritingService service;
    static ScriptedProvider provider;

    @BeforeAll
    static void start() {
        service = new WritingService();
        provider = new ScriptedProvider(WireFormat.OPENAI, true, Claims::honest);
    }

    @AfterAll
    static void stop() {
        service.close();
        provider.close();
    }

    @BeforeEach
    void begin() {
        provider.forget();
        provider.says(Claims::honest);
    }

    static TestModels model() {
        return TestModels.of(WireFormat.OPENAI, true, provider.baseUrl());
    }
}
